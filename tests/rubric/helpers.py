"""Small rubrics for tests, built as YAML text and loaded through the real checks."""

from pathlib import Path

from evalassist.model.rubric import Rubric
from evalassist.rubric.load import RubricFile, bank_files, load_rubric_file


def rubric_yaml(criteria: list[tuple[str, str]], *, name: str = "essai", version: str = "1", competence: str = "C1") -> str:
    lines = [f"id: {name}", f'version: "{version}"', 'title: "Essai"', "blocks:", '  - id: B1\n    title: "Bloc"\n    competencies:']
    lines.append(f'      - id: {competence}\n        title: "Tenir une ferme pédagogique"\n        criteria:')
    for identifier, text in criteria:
        lines.append(f'          - {{id: {identifier}, code: {identifier}, title: "Titre", text: "{text}", question: "Comment ?"}}')
    return "\n".join(lines) + "\n"


def load_text(folder: Path, text: str, bank: str | None = None, name: str = "essai") -> Rubric:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.yaml"
    path.write_text(text, encoding="utf-8")
    if bank is not None:
        (folder / "banks").mkdir(exist_ok=True)
        (folder / "banks" / f"{name}.yaml").write_text(bank, encoding="utf-8")
    return load_rubric_file(RubricFile(name, path, bank_files(folder, name)))
