"""Small référentiel tables for tests (a fictitious farm school)."""

from pathlib import Path

from evalassist.rubric.load import RubricFile, check_file
from evalassist.rubric.write import Draft, to_yaml

HEAD = ("Activités", "Compétences", "Modalités d'évaluation", "Critères d'évaluation")


def docx_table(path: Path, rows: list[tuple[str | list[str] | None, ...]], head: tuple[str, ...] = HEAD) -> Path:
    """Write one table; a cell that is None goes on from the cell above, a row of one text is merged over all columns."""
    import docx

    document = docx.Document()
    table = document.add_table(rows=0, cols=len(head))
    above = None
    for row in (head, *rows):
        cells = table.add_row().cells
        if len(row) == 1:
            cells[0].merge(cells[-1]).text = str(row[0])
            above = None
            continue
        for column, value in enumerate(row):
            if value is None and above is not None:
                above[column].merge(cells[column])
            elif isinstance(value, list):
                cells[column].text = value[0]
                for line in value[1:]:
                    cells[column].add_paragraph(line)
            else:
                cells[column].text = value or ""
        above = cells if None not in row else above
    document.save(str(path))
    return path


def shape(draft: Draft) -> dict[str, list[str]]:
    """Return competence id -> criterion texts."""
    return {item.id: [criterion.text for criterion in item.criteria] for bloc in draft.blocs for item in bloc.competencies}


def errors_of(draft: Draft, folder: Path) -> list[str]:
    """Return the errors ``rubric validate`` gives on the YAML of ``draft``."""
    path = folder / "ebauche.yaml"
    path.write_text(to_yaml(draft), encoding="utf-8")
    _, problems = check_file(RubricFile("ebauche", path, ()))
    return [str(item) for item in problems if item.severity == "error"]
