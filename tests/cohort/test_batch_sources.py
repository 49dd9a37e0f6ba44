import stat
import unicodedata
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evalassist.cohort import sources
from evalassist.cohort.merge import merge
from evalassist.cohort.sources import Submission, discover, safe_stem
from evalassist.model.document import Block, Document, Unread
from evalassist.model.errors import EvalAssistError, notice
from evalassist.segment import segment


def put(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(f"contenu de {name}".encode())
    return folder


def zipped(path: Path, *names: str, **contents: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, f"contenu de {name}")
        for name, data in contents.items():
            archive.writestr(name, data)
    return path


def listed(found: tuple[Submission, ...]) -> dict[str, list[str]]:
    return {item.label: [ref.name for ref in item.files] for item in found}


def test_a_folder_of_files_and_of_candidates(tmp_path: Path) -> None:
    source = put(
        tmp_path / "s", "martin.docx", "durand/annexe 2.pdf", "durand/annexe 10.pdf", "durand/dossier.docx", "durand/notes.txt",
        "~$martin.docx", ".cache/x.pdf", "lisez-moi.txt", "out/ancien.docx",
    )  # fmt: skip
    found = discover(source, source / "out").submissions
    assert listed(found) == {"durand": ["dossier.docx", "annexe 2.pdf", "annexe 10.pdf"], "martin.docx": ["martin.docx"]}
    assert found[0].others == ("notes.txt",)
    assert found[1].stem == "martin"


@pytest.mark.parametrize("wrapped", [False, True])
@pytest.mark.parametrize("packed", [False, True])
def test_every_variant_of_a_moodle_download(tmp_path: Path, wrapped: bool, packed: bool) -> None:
    names = (
        "Léa Morin_4211_assignsubmission_file/dossier final_v2.docx",
        "Léa Morin_4211_assignsubmission_file/annexes/annexe 1.pdf",
        "Jean-Noël D'Arc_4212_assignsubmission_file_mon_dossier.pdf",
        "Jean-Noël D'Arc_4212_assignsubmission_file_annexe.docx",
        "Participant_77_assignsubmission_file/copie.docx",
        "Groupe B_31_assignsubmission_file_/projet.pdf",
        "Omar Sy Diallo_4213_assignsubmission_onlinetext/onlinetext.html",
        "Zoé Vide_4214_assignsubmission_file/",
    )
    prefix = "M1-Dossier-4500/" if wrapped else ""
    if packed:
        source = zipped(tmp_path / "travaux.zip", *(prefix + name for name in names))
    else:
        source = put(tmp_path / "s", *(prefix + name for name in names[:-1]))
        (source / prefix / names[-1]).mkdir()
    found = {item.moodle.participant: item for item in discover(source).submissions if item.moodle}
    assert sorted(found) == [31, 77, 4211, 4212, 4213, 4214]
    assert [ref.name for ref in found[4211].files] == ["dossier final_v2.docx", "annexes/annexe 1.pdf"]
    assert [ref.name for ref in found[4212].files] == ["mon_dossier.pdf", "annexe.docx"]
    assert found[4211].stem == "Léa Morin-4211"
    assert found[77].moodle is not None and found[77].moodle.blind and not found[77].moodle.team
    assert found[31].moodle is not None and found[31].moodle.team
    assert found[4213].files == () and found[4213].others == ("texte en ligne",)
    assert found[4214].files == () and found[4214].others == ()
    assert found[4212].moodle is not None
    assert found[4212].moodle.feedback_folder().split("_")[1:4] == ["4212", "assignfeedback", "file"]


def test_names_that_climb_out_are_left_out_and_nothing_is_written(tmp_path: Path) -> None:
    path = tmp_path / "in" / "t.zip"
    path.parent.mkdir()
    link = zipfile.ZipInfo("lien.pdf")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("../../evade.docx", "/etc/evade.pdf", "C:\\evade.docx", "a/../../evade.pdf", "bon.docx"):
            archive.writestr(name, b"x")
        archive.writestr(link, "/etc/passwd")
    found = discover(path)
    assert [item.label for item in found.submissions] == ["bon.docx"]
    assert len(found.left_out) == 5
    assert sorted(item.name for item in tmp_path.rglob("*")) == ["in", "t.zip"]


def test_entries_of_the_same_name_are_all_kept(tmp_path: Path) -> None:
    path = tmp_path / "t.zip"
    with zipfile.ZipFile(path, "w") as archive, pytest.warns(UserWarning):
        archive.writestr("x/dossier.docx", b"un")
        archive.writestr("x/dossier.docx", b"deux")
        archive.writestr("y/dossier.docx", b"trois")
    found = {item.label: item for item in discover(path).submissions}
    assert [ref.name for ref in found["x"].files] == ["dossier.docx", "dossier.docx (2)"]
    assert [ref.load() for ref in found["x"].files] == [b"un", b"deux"]


def test_old_windows_names_in_a_zip(tmp_path: Path) -> None:
    path = tmp_path / "t.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("AAAA BBBB.pdf", b"x")
    path.write_bytes(path.read_bytes().replace(b"AAAA BBBB", "Zoé Gué".encode("cp850").ljust(9, b"s")))
    assert discover(path).submissions[0].label == "Zoé Guéss.pdf"


def test_bombs_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = zipped(tmp_path / "t.zip", **{"bombe.pdf": b"\0" * (40 << 20)})
    ref = discover(path).submissions[0].files[0]
    assert ref.hashed().sha256 == ""
    with pytest.raises(EvalAssistError) as caught:
        ref.load()
    assert caught.value.code == "BOMB"
    monkeypatch.setattr(sources, "MAX_FILE", 1000)
    big = put(tmp_path / "s", "a.pdf") / "a.pdf"
    big.write_bytes(b"x" * 2000)
    with pytest.raises(EvalAssistError) as caught:
        discover(big).submissions[0].files[0].load()
    assert caught.value.code == "FILE_TOO_BIG"
    monkeypatch.setattr(sources, "MAX_ENTRIES", 2)
    with pytest.raises(EvalAssistError) as caught:
        discover(zipped(tmp_path / "n.zip", "a.pdf", "b.pdf", "c.pdf"))
    assert caught.value.code == "BOMB"


@pytest.mark.parametrize(("make", "code"), [("vide", "NO_DOSSIER"), ("absent", "FILE_MISSING"), ("faux.zip", "ARCHIVE_BROKEN")])
def test_sources_with_nothing_to_read(tmp_path: Path, make: str, code: str) -> None:
    (tmp_path / "vide").mkdir()
    (tmp_path / "faux.zip").write_bytes(b"PK\x03\x04 pas une archive")
    with pytest.raises(EvalAssistError) as caught:
        discover(tmp_path / make)
    assert caught.value.code == code


def test_a_damaged_entry_is_a_coded_error(tmp_path: Path) -> None:
    path = zipped(tmp_path / "t.zip", **{"a.pdf": b"contenu" * 500})
    data = bytearray(path.read_bytes())
    data[45] ^= 0xFF
    path.write_bytes(data)
    with pytest.raises(EvalAssistError) as caught:
        discover(path).submissions[0].files[0].load()
    assert caught.value.code == "FILE_UNREADABLE"


def test_stems_do_not_collide(tmp_path: Path) -> None:
    source = put(tmp_path / "s", "essai.docx", "Essai.pdf", "lot.docx", "con.pdf")
    stems = [item.stem for item in discover(source).submissions]
    assert len({stem.lower() for stem in stems}) == 4
    assert "lot" not in stems and "con" not in stems


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=200))
def test_a_stem_is_a_file_name_everywhere(name: str) -> None:
    stem = safe_stem(name)
    assert 0 < len(stem) <= 101
    assert not set(stem) & set('<>:"/\\|?*\0') and stem not in (".", "..") and not stem.endswith((".", " "))
    assert unicodedata.normalize("NFC", stem) == stem or len(name) >= 100


def document(file: str, *texts: str, pages: int | None = 2) -> Document:
    blocks = [Block(id="b0001", kind="heading", text=f"Titre de {file}", level=1, page=1)]
    for number, text in enumerate(texts, start=2):
        blocks.append(Block(id=f"b{number:04d}", kind="paragraph", text=text, page=number, section=(f"Titre de {file}",), anchor="b0001"))
    return Document(file=file, sha256=file * 2, format="docx", pages=pages, words=10, blocks=tuple(blocks))


def test_merged_files_keep_their_provenance() -> None:
    other = document("annexe.pdf", "Trois réponses d'un client mécontent.").model_copy(
        update={"unread": (Unread(page=3, kind="image", reason="image"),), "notices": (notice("DOUBLED_TEXT"),)}
    )
    one = merge([document("dossier.docx", "La boutique vend du thé.", "Elle ouvre le samedi."), other])
    assert [block.id for block in one.blocks] == ["b0001", "b0002", "b0003", "b0004", "b0005"]
    assert [block.source for block in one.blocks] == ["dossier.docx"] * 3 + ["annexe.pdf"] * 2
    assert one.blocks[4].section == ("annexe.pdf", "Titre de annexe.pdf") and one.blocks[4].page == 2
    assert one.blocks[4].anchor == "b0004"
    assert one.pages == 4 and one.words == 20 and one.file == "dossier.docx + annexe.pdf"
    assert one.unread[0].section == ("annexe.pdf",) and one.notices[0].message.startswith("annexe.pdf : ")
    assert {passage.span.block_id for passage in segment(one)} == {"b0002", "b0003", "b0005"}


def test_what_could_not_be_read_is_said_and_one_whole_file_is_untouched() -> None:
    single = document("dossier.docx", "La boutique vend du thé.")
    assert merge([single]) is single
    error = EvalAssistError("ENCRYPTED", file="annexe.pdf")
    partial = merge([single], [("annexe.pdf", error)], ["plan.xlsx"])
    assert [item.near for item in partial.unread] == ["annexe.pdf", "plan.xlsx"]
    assert [item.code for item in partial.notices] == ["PARTIAL_READ", "PARTIAL_READ"]
    assert partial.blocks[1].section == ("Titre de dossier.docx",)
    assert merge([document("a.docx", "x", pages=None), single]).pages is None
