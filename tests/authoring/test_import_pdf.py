from pathlib import Path

from evalassist.authoring.from_document import import_document
from tests import fixtures_pdf as pdf
from tests.authoring.helpers import errors_of, shape


def test_a_ruled_pdf_table_over_two_pages(tmp_path: Path) -> None:
    document = pdf.new(2)
    xs = [40.0, 240.0, 330.0, 550.0]
    first = [
        ["Compétences", "Modalités", "Critères d'évaluation"],
        [
            "C1 Nourrir le troupeau en pesant le foin afin de prévenir les maladies",
            "Oral",
            "Cr1.1 Le foin est pesé chaque lundi par le berger du domaine.",
        ],
        ["C2 Soigner les brebis en tenant un carnet de visites", "Oral", "Cr2.1 Le carnet de visites est signé et daté chaque soir par"],
    ]
    second = [
        ["", "", "la personne de garde."],
        ["C3 Vendre les fromages au marché du village", "Oral", "Cr3.1 Les fromages vendus sont comptés."],
    ]
    for page, rows in ((document[0], first), (document[1], second)):
        ys = [60.0 + 70 * number for number in range(len(rows) + 1)]
        pdf.ruled(page, xs, ys)
        pdf.cells(page, xs, ys, rows, bold_rows=1 if rows is first else 0)
    path = tmp_path / "ferme.pdf"
    path.write_bytes(pdf.data(document))
    draft = import_document(path, "ferme")
    assert shape(draft) == {
        "C1": ["Le foin est pesé chaque lundi par le berger du domaine."],
        "C2": ["Le carnet de visites est signé et daté chaque soir par la personne de garde."],
        "C3": ["Les fromages vendus sont comptés."],
    }
    assert errors_of(draft, tmp_path) == []
