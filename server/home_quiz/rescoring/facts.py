"""What the second scorer works on: plain values, as they stand in a log."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, NamedTuple

Facts = Mapping[str, Any]


class Said(NamedTuple):
    """An answer as it stands in the log, the ms of the question's time that were over, and whose it is."""

    answer: Facts
    used: Fraction
    team: str


Answers = Mapping[str, Said]
Shares = Callable[[Facts, Facts, Answers, Mapping[str, float]], dict[str, Fraction]]
