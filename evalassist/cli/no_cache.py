"""The ``--no-cache`` option shared by the commands that read dossiers."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])


def _turn_off(context: click.Context, parameter: click.Parameter, value: bool) -> None:
    if value:
        os.environ["EVALASSIST_NO_CACHE"] = "1"  # worker processes inherit it


def no_cache_option(command: F) -> F:
    """Add ``--no-cache``: nothing kept from a former run is used, nothing is kept."""
    return click.option(
        "--no-cache", is_flag=True, expose_value=False, callback=_turn_off,
        help="Ne rien reprendre des lectures précédentes et ne rien en garder (lectures, images reconnues).",
    )(command)  # fmt: skip
