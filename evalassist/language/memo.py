"""Answers kept for texts that are asked about again: a dozen detectors read the same sentences for dates, figures and sentence ends."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache, wraps
from typing import ParamSpec, TypeVar

Asked = ParamSpec("Asked")
Item = TypeVar("Item")
SIZE = 16384
"""Answers kept per function: some hundred pages of sentences."""


def remembered(function: Callable[Asked, Iterable[Item]]) -> Callable[Asked, list[Item]]:
    """Keep the last answers of a pure function of hashable arguments; every caller gets a list of its own. The items must be immutable."""

    @lru_cache(maxsize=SIZE)
    def kept(*args: Asked.args, **kwargs: Asked.kwargs) -> tuple[Item, ...]:
        return tuple(function(*args, **kwargs))

    @wraps(function)
    def answer(*args: Asked.args, **kwargs: Asked.kwargs) -> list[Item]:
        return list(kept(*args, **kwargs))  # type: ignore[arg-type]

    return answer
