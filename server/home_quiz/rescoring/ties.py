"""The second scorer's places: how many families are ahead, by points or, on the first place, by tie-breaks.

Of two families with the most points the first tie-break in which they differ decides: whoever came nearer,
with any of its answers that count; then, where speed counts, whoever said so in less of its own time. Whoever
said nothing is behind all who did.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from home_quiz.rescoring.facts import Facts, Said


class Try(NamedTuple):
    """A tie-break that was told: its key, the answers that count, who had own time (None: no speed), and how
    many times as long as the others' that is."""

    key: Facts
    said: Mapping[str, Said]
    slow: Collection[str] | None
    longer: Fraction


def in_places(points: Mapping[str, int], tries: Sequence[Try]) -> dict[str, int]:
    """Places from 1; equals share one, and the next are left out."""
    most = max(points.values(), default=0)

    def ahead(one: str, other: str) -> bool:
        if points[one] != points[other] or points[one] != most:
            return points[one] > points[other]
        verdicts = (_nearer(one, other, each) for each in tries)
        return next((verdict > 0 for verdict in verdicts if verdict), False)

    return {team: 1 + sum(ahead(other, team) for other in points) for team in points}


def _nearer(one: str, other: str, asked: Try) -> int:
    """1 if the first of two families won the tie-break between them, -1 if the other did, else 0."""
    mine, theirs = _best(one, asked), _best(other, asked)
    if mine is None or theirs is None:
        return (mine is not None) - (theirs is not None)
    return (mine < theirs) - (mine > theirs)


def _best(team: str, asked: Try) -> tuple[int, Fraction] | None:
    """Distance and time of a family's best answer."""
    found = []
    for seat, one in asked.said.items():
        distance = abs(one.answer["value"] - asked.key["right"])
        own = Fraction(1) if asked.slow is None or seat not in asked.slow else asked.longer
        time = Fraction(0) if asked.slow is None else one.used / own
        if one.team == team:
            found.append((distance if distance > asked.key["close"] else 0, time))
    return min(found, default=None)
