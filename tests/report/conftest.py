"""Reports under test do not depend on what ships today: reasons are read in their plain meaning, the measured figures are fixed."""

import pytest

from evalassist.report import figures, reasons

FIGURES = figures.Figures(
    (("Passages probants dans les trois premiers", "84 %", "sur trois dossiers d'essai"), ("Leurres écartés", "92 %", "")),
    ("Un élément écrit sous une forme inhabituelle peut ne pas être reconnu.",),
)


@pytest.fixture(autouse=True)
def nothing_that_ships(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reasons, "coefficients", dict)
    monkeypatch.setattr(figures, "figures", lambda: FIGURES)
