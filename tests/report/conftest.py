"""Reports under test are read with the plain meaning of the reasons, not with the coefficients of whatever model ships today."""

import pytest

from evalassist.report import reasons


@pytest.fixture(autouse=True)
def plain_reasons(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reasons, "coefficients", dict)
