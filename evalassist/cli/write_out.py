"""Where a command's result goes: the screen, or a file that is not replaced unless asked."""

from __future__ import annotations

from pathlib import Path

import click

from evalassist.model.errors import EvalAssistError


def write_text(text: str, out: Path | None, *, force: bool) -> None:
    """Print ``text``, or write it to ``out`` in UTF-8; FILE_EXISTS without ``force``, OUTPUT_UNWRITABLE when refused."""
    if out is None:
        click.echo(text, nl=not text.endswith("\n"))
        return
    write_bytes(text.encode("utf-8"), out, force=force)


def write_bytes(data: bytes, out: Path, *, force: bool) -> None:
    """Write ``data`` to ``out``, making its folder, and print the path; errors as ``write_text``."""
    if out.exists() and not force:
        raise EvalAssistError("FILE_EXISTS", path=out)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_bytes(data)
    except OSError as error:
        raise EvalAssistError("OUTPUT_UNWRITABLE", path=out, reason=error.strerror or "refusé") from error
    click.echo(str(out))
