"""What part of a question's worth each answer earns, by kind: one function of plain values per kind.

Each gets the ask and the key as they stand in the log, all that was said by seat, and what the host let
count. Kinds whose rule takes more than a few lines have a file of their own beside this one.
"""

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


def _right(_ask: Facts, key: Facts, said: Answers, _ruled: Mapping[str, float]) -> dict[str, Fraction]:
    """Right is right."""
    return {seat: Fraction(key["right"] == one.answer["pick"]) for seat, one in said.items()}


def _several(_ask: Facts, key: Facts, said: Answers, _ruled: Mapping[str, float]) -> dict[str, Fraction]:
    """Each right pick earns its share and each wrong pick takes one back, never below nothing."""
    right = set(key["right"])
    picked = {seat: set(one.answer["picks"]) for seat, one in said.items()}
    return {
        seat: Fraction(max(0, len(picks & right) - len(picks - right)), len(right))
        for seat, picks in picked.items()
    }


SHARES: dict[str, Shares] = {
    "choice": _right,
    "several": _several,
    "truefalse": _right,
}

UNSCORED: set[str] = set()
"""Kinds where there is nothing to win."""

TIMELESS: set[str] = set()
"""Kinds whose own rule looks at the time, so that speed changes nothing more."""
