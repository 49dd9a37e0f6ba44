"""The small dossier of the report tests and its rubric, made by hand."""

from __future__ import annotations

from evalassist.model.document import Block, Cell, Document, Table, Unread
from evalassist.model.rubric import Bloc, Competency, Criterion, Deliverable, ElementNeed, Rubric

SHA = "a" * 64


def _table(rows: list[list[str]]) -> Table:
    cells = tuple(
        Cell(row=i, col=j, text=text.replace("\n", " "), header=i == 0, lines=tuple(text.split("\n")) if "\n" in text else ())
        for i, row in enumerate(rows)
        for j, text in enumerate(row)
    )
    return Table(n_rows=len(rows), n_cols=len(rows[0]), cells=cells)


SWOT = _table(
    [
        ["Forces", "Faiblesses"],
        ["Atelier au centre-ville\nDeux luthiers diplômés", "Peu d'abonnés\nSite lent"],
        ["Opportunités", "Menaces"],
        ["Festival de quartier\nÉcoles de musique", "Vente en ligne\nHausse du bois"],
    ]
)
PLAN = _table(
    [
        ["Action", "Responsable", "Date"],
        ["Ouvrir le compte Instagram", "Nora", "12 mars 2026"],
        ["Atelier portes ouvertes", "Paul", "04/04/2026"],
        ["Bilan de la campagne", "Nora", "fin juin 2026"],
    ]
)
CALENDAR = _table(
    [
        ["Jour", "Canal", "Format", "Thème"],
        ["Lundi", "Instagram", "Réel", "Dans l'atelier"],
        ["Jeudi", "Facebook", "Photo", "Un instrument, une histoire"],
    ]
)
KPIS = _table(
    [
        ["Indicateur", "Cible", "Outil"],
        ["Abonnés", "1 500", "Meta Business Suite"],
        ["Demandes de devis", "20 par mois", "Formulaire"],
        ["Taux d'engagement", "4 %", "Metricool"],
    ]
)


def _blocks() -> tuple[Block, ...]:
    plan: list[tuple[str, str, int, tuple[str, ...], Table | None, int | None]] = [
        ("heading", "1. Diagnostic", 1, (), None, 1),
        (
            "paragraph",
            "L'atelier Bois Chantant, maison fictive de lutherie, répare et vend des violons depuis 2011 et voudrait rajeunir sa clientèle.",
            1,
            ("1. Diagnostic",),
            None,
            None,
        ),
        ("heading", "1.1 Analyse SWOT", 2, ("1. Diagnostic",), None, 2),
        ("table", "\n".join(SWOT.row_texts()), 2, ("1. Diagnostic", "1.1 Analyse SWOT"), SWOT, None),
        (
            "paragraph",
            "Le point de départ est clair : l'atelier est connu des professeurs mais presque invisible sur les réseaux sociaux.",
            2,
            ("1. Diagnostic", "1.1 Analyse SWOT"),
            None,
            None,
        ),
        ("heading", "2. Objectifs et cibles", 3, (), None, 1),
        (
            "list_item",
            "Objectif 1 : passer de 400 à 1 500 abonnés Instagram d'ici le 30 juin 2026, grâce à deux publications par semaine, pour toucher les familles.",
            3,
            ("2. Objectifs et cibles",),
            None,
            None,
        ),
        ("list_item", "Objectif 2 : obtenir davantage de demandes de devis.", 3, ("2. Objectifs et cibles",), None, None),
        (
            "paragraph",
            "Camille, 38 ans, est professeure de collège. Elle veut louer un violon pour sa fille et craint de se tromper de taille ; elle lit les avis avant d'appeler.",
            3,
            ("2. Objectifs et cibles",),
            None,
            None,
        ),
        (
            "paragraph",
            "Nous réaliserons une analyse de la concurrence dans les prochains mois.",
            3,
            ("2. Objectifs et cibles",),
            None,
            None,
        ),
        ("heading", "3. Plan d'action", 4, (), None, 1),
        ("table", "\n".join(PLAN.row_texts()), 4, ("3. Plan d'action",), PLAN, None),
        ("heading", "3.1 Calendrier éditorial", 4, ("3. Plan d'action",), None, 2),
        ("table", "\n".join(CALENDAR.row_texts()), 4, ("3. Plan d'action", "3.1 Calendrier éditorial"), CALENDAR, None),
        ("heading", "4. Mesure", 6, (), None, 1),
        ("table", "\n".join(KPIS.row_texts()), 6, ("4. Mesure",), KPIS, None),
        (
            "paragraph",
            "Chaque lundi, Nora relève ces trois chiffres dans un tableau partagé et note une phrase d'explication.",
            6,
            ("4. Mesure",),
            None,
            None,
        ),
    ]
    return tuple(
        Block(id=f"b{i:04d}", kind=kind, text=text, page=page, section=section, table=table, level=level)  # type: ignore[arg-type]
        for i, (kind, text, page, section, table, level) in enumerate(plan, start=1)
    )


def document(*extra: Block) -> Document:
    """Return the dossier; ``extra`` blocks are added at its end."""
    blocks = (*_blocks(), *extra)
    return Document(
        file="dossier.docx",
        sha256=SHA,
        format="docx",
        pages=6,
        words=sum(len(block.text.split()) for block in blocks),
        blocks=blocks,
        unread=(
            Unread(page=5, kind="image", reason="image sans texte lisible", near="3.2 Budget", section=("3. Plan d'action", "3.2 Budget")),
        ),
    )


def rubric() -> Rubric:
    """Return a rubric of two blocs, three competences and six criteria."""

    def criterion(id_: str, title: str, text: str, types: tuple[str, ...] = (), observable: str = "text") -> Criterion:
        needs = (ElementNeed(kind="element", types=types),) if types else ()
        return Criterion(
            id=id_,
            code=id_.split(".")[0],
            title=title,
            text=text,
            requires=needs,
            question=f"Pouvez-vous revenir sur ce point : {title.lower()} ?",
            observable=observable,
        )  # type: ignore[arg-type]

    return Rubric(
        id="essai",
        version="1",
        title="Référentiel d'essai",
        certifier="Maison fictive",
        sha256="b" * 64,
        deliverables=(Deliverable(id="D1", title="Dossier de stratégie", competencies=("C1", "C2", "C3")),),
        blocks=(
            Bloc(
                id="A1",
                title="Préparer la stratégie",
                competencies=(
                    Competency(
                        id="C1",
                        title="Établir un diagnostic de la situation.",
                        criteria=(
                            criterion(
                                "C1.a",
                                "Diagnostic complet",
                                "Les forces, les faiblesses, les occasions et les risques sont posés.",
                                ("swot",),
                            ),
                            criterion(
                                "C1.b",
                                "Concurrents comparés",
                                "Au moins deux concurrents sont comparés sur plusieurs critères.",
                                ("benchmark",),
                            ),
                        ),
                    ),
                    Competency(
                        id="C2",
                        title="Fixer des objectifs et choisir des cibles.",
                        criteria=(
                            criterion(
                                "C2.a",
                                "Objectifs SMART",
                                "Chaque objectif est précis, chiffré, atteignable, pertinent et daté.",
                                ("smart",),
                            ),
                            criterion(
                                "C2.b",
                                "Portrait des cibles",
                                "Les personnes visées ont un portrait, des envies et des freins.",
                                ("persona",),
                            ),
                        ),
                    ),
                ),
            ),
            Bloc(
                id="A2",
                title="Agir et mesurer",
                competencies=(
                    Competency(
                        id="C3",
                        title="Organiser les actions et suivre leurs effets.",
                        criteria=(
                            criterion("C3.a", "Budget chiffré", "Les dépenses sont listées et additionnées.", ("budget",)),
                            criterion("C3.b", "Indicateurs suivis", "Des indicateurs ont une cible et un outil de mesure.", ("kpi",)),
                        ),
                    ),
                ),
            ),
        ),
    )
