from __future__ import annotations

from evalassist.assess.unread import unread_places
from evalassist.model.document import Unread
from tests import fake_matching as fake

SWOT = fake.criterion(requires=[{"kind": "element", "types": ["swot"]}])
NONE: frozenset[str] = frozenset()


def image(near: str, page: int | None = 4, kind: str = "image", reason: str = "image sans texte lisible") -> Unread:
    return Unread.model_validate({"page": page, "kind": kind, "reason": reason, "near": near})


def test_an_image_under_a_heading_of_the_subject_counts() -> None:
    assert unread_places(SWOT, [image("Matrice SWOT")], NONE) == [
        "Contenu non lu (page 4, sous « Matrice SWOT ») : image sans texte lisible."
    ]
    assert unread_places(fake.criterion(anchors=("charte*",)), [image("Notre charte", page=None)], NONE) == [
        "Contenu non lu (emplacement sans numéro de page, sous « Notre charte ») : image sans texte lisible."
    ]


def test_an_image_elsewhere_does_not() -> None:
    assert unread_places(SWOT, [image("Remerciements"), image("")], NONE) == []
    assert unread_places(fake.criterion(), [image("Matrice SWOT")], NONE) == []


def test_a_whole_page_may_hold_anything() -> None:
    for kind in ("scan", "page", "encrypted"):
        assert len(unread_places(fake.criterion(), [image("", kind=kind)], NONE)) == 1


def test_in_a_dossier_without_headings_an_image_may_hold_any_element() -> None:
    assert len(unread_places(SWOT, [image("")], NONE, headed=False)) == 1
    assert unread_places(fake.criterion(), [image("")], NONE, headed=False) == []
    assert unread_places(SWOT, [image("Remerciements")], NONE, headed=False) == []


def test_a_failed_detector_is_said_once() -> None:
    twice = fake.criterion(requires=[{"kind": "element", "types": ["swot"]}, {"kind": "element", "types": ["swot"], "complete": True}])
    assert unread_places(twice, [], frozenset({"swot", "persona"})) == [
        "La recherche de « analyse SWOT » a échoué : rien ne peut en être conclu."
    ]


def test_the_same_sentence_is_not_repeated_and_ends_with_one_stop() -> None:
    found = unread_places(SWOT, [image("SWOT", reason="trop flou.")] * 9, NONE)
    assert found == ["Contenu non lu (page 4, sous « SWOT ») : trop flou."]
    assert len(unread_places(SWOT, [image("SWOT", page=page) for page in range(1, 9)], NONE)) == 4
