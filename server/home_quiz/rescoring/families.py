"""What a family earns from what its phones earned, once more and in other words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Hashable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from home_quiz.rescoring.facts import Said


def half_up(value: Fraction) -> int:
    """To whole points, halves upwards."""
    return (2 * value.numerator + value.denominator) // (2 * value.denominator)


def mean_with_help(members: Sequence[Fraction], helpers: Sequence[Fraction]) -> int:
    """The members' mean; the best helper counts half, in sum and number, unless that would harm."""
    alone = sum(members, Fraction(0)) / len(members) if members else Fraction(0)
    if not helpers or (members and max(helpers) <= 0):
        return half_up(alone)
    helped = (sum(members, Fraction(0)) + max(helpers) / 2) / (len(members) + Fraction(1, 2))
    return half_up(max(alone, helped))


def one_voice(said: Mapping[str, Said], plays: Sequence[str]) -> str | None:
    """The phone that speaks for a family: it gave the most frequent answer and settled it.

    Of answers that are equally frequent the one counts that was picked by whoever stands first in ``plays``.
    """
    voters = [seat for seat in plays if seat in said] or sorted(said)
    if not voters:
        return None
    votes = Counter(_frozen(said[seat].answer) for seat in voters)
    most = max(votes.values())
    answer = next(one for seat in voters if votes[one := _frozen(said[seat].answer)] == most)
    agreed = sorted((said[seat].used, seat) for seat in voters if _frozen(said[seat].answer) == answer)
    return agreed[min(len(agreed), len(plays) // 2 + 1) - 1][1]


def in_families(team_of: Mapping[str, str], seats: Collection[str]) -> dict[str, list[str]]:
    """Seats by family, in the order of their names."""
    families: dict[str, list[str]] = {}
    for seat in sorted(seats):
        families.setdefault(team_of[seat], []).append(seat)
    return families


def _frozen(value: Any) -> Hashable:
    if isinstance(value, Mapping):
        return tuple(sorted((key, _frozen(part)) for key, part in value.items()))
    return tuple(map(_frozen, value)) if isinstance(value, list | tuple) else value
