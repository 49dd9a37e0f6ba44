"""The status model in use: the one that ships, or its local adjustment made by ``evalassist calibrate`` on a centre's own decisions."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from pathlib import Path

from evalassist import resources
from evalassist.assess.status import StatusModel, shipped_status_model
from evalassist.model.report import ModelRef

FILE = "status-local.json"
NAME = "statuts ajustés localement"


def local_path() -> Path:
    """Return where the local adjustment lies when there is one."""
    return resources.user_data_dir() / FILE


def base_sha256() -> str:
    """Return the SHA-256 of the status model that ships ("" when none does): an adjustment only holds for the model it was made on."""
    path = resources.models_dir() / "status.json"
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def status_model() -> tuple[StatusModel, ModelRef | None]:
    """Return the model in use and, when it is adjusted locally, the reference that the report must name it by.

    An adjustment that cannot be read, or made on another shipped model, is left aside.
    """
    shipped = shipped_status_model()
    try:
        raw = local_path().read_bytes()
        data = json.loads(raw)
        if data["base_sha256"] != base_sha256():
            return shipped, None
        absent, partial, present = (float(value) for value in data["decision"])
        curve = tuple((float(x), float(y)) for x, y in data["calibration"])
    except (OSError, ValueError, KeyError, TypeError):
        return shipped, None
    model = dataclasses.replace(shipped, decision=(absent, partial, present), calibration=curve)
    return model, ModelRef(name=NAME, sha256=hashlib.sha256(raw).hexdigest())
