"""Reports under test do not depend on what ships today: reasons are read in their plain meaning, the measured figures are fixed."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from evalassist.report import figures, reasons


def _share(value: float, of: int = 200) -> figures.Share:
    return figures.Share(value, of, value - 0.05, value + 0.05)


FIGURES = figures.Figures(
    (("Passages probants dans les trois premiers", "84 %", "sur trois dossiers d'essai"), ("Leurres écartés", "92 %", "")),
    ("Un élément écrit sous une forme inhabituelle peut ne pas être reconnu.",),
    {
        ("kind", "element"): figures.Group(90, _share(0.89), _share(0.62), _share(0.85), _share(0.64)),
        ("kind", "prose"): figures.Group(120, _share(0.84), _share(0.57), _share(0.8), _share(0.55)),
        ("rubric", "essai"): figures.Group(40, _share(0.88), _share(0.6, 6), _share(0.82), _share(0.6)),
    },
    "3 dossiers d'essai, 210 critères.",
)


@pytest.fixture(autouse=True)
def nothing_that_ships(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reasons, "coefficients", dict)
    monkeypatch.setattr(figures, "figures", lambda: FIGURES)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        chromium = driver.chromium.launch(
            executable_path=shutil.which("chromium") or shutil.which("chromium-browser"),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield chromium
        chromium.close()


class Watched:
    """A page, what went wrong on it, and every request it made beyond its own file."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.errors: list[str] = []
        self.requests: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda message: self.errors.append(message.text) if message.type == "error" else None)
        page.on("request", lambda request: self.requests.append(request.url))


@pytest.fixture
def open_page(browser: Any, tmp_path: Path) -> Iterator[Any]:
    contexts = []

    def show(data: bytes, context: Any = None, anchor: str = "") -> Watched:
        path = tmp_path / "rapport.html"
        path.write_bytes(data)
        if context is None:
            context = browser.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True)
            contexts.append(context)
        watched = Watched(context.new_page())
        watched.page.goto(path.as_uri() + anchor)
        return watched

    yield show
    for context in contexts:
        context.close()
