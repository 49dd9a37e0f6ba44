"""Where the data shipped with the package lies: rubrics and models.

In an installed wheel they are in ``evalassist/_data``; in a checkout they are beside the package.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


@cache
def data_dir(name: str) -> Path:
    """The shipped folder ``name`` (``models``, ``rubrics``); FileNotFoundError when the installation lacks it."""
    for folder in (PACKAGE / "_data" / name, PACKAGE.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"shipped folder missing: {name}")


def models_dir() -> Path:
    """Folder of the encoder, the calibration and the OCR data."""
    return data_dir("models")


def rubrics_dir() -> Path:
    """Folder of the rubrics and their evidence banks."""
    return data_dir("rubrics")


def user_data_dir() -> Path:
    """Return the one folder of this machine where evalassist keeps anything: journal, decisions, local calibration (it may not exist).

    ``EVALASSIST_DATA`` names another one; see ``docs/confidentialite.md``.
    """
    chosen = os.environ.get("EVALASSIST_DATA")
    if chosen:
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.user_data_dir("evalassist", appauthor=False))
