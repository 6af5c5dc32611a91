"""Points: weights, speed and the mean over a family's members.

A question is worth 1000 points times its weight. A member's points are marks x worth; where speed counts
half of that is for being right and half falls evenly with the time taken. A family gets the mean over its
members who were here, rounded half up. All sums are whole numbers, so they do not depend on any order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from home_quiz.game.kinds import kind_of
from home_quiz.game.kinds.base import Given
from home_quiz.game.programme import Question, Rules

WORTH = 1000
TOP_STOREY = 5


def score_question(
    question: Question,
    rules: Rules,
    given: Mapping[str, Given],
    here: Iterable[str],
    team_of: Mapping[str, str],
) -> tuple[dict[str, float], dict[str, int], dict[str, int]]:
    """Marks by seat (0..1), points by seat, points by team.

    ``here`` are the seats that were here when the question opened; whoever answered counts as here too.
    """
    answers = {seat: entry.answer for seat, entry in given.items()}
    marks = kind_of(question.ask).score(question.ask, question.key, answers, {})
    seats = {
        seat: member_points(mark, question, rules, given[seat].took) for seat, mark in sorted(marks.items())
    }
    members: dict[str, list[int]] = {}
    for seat in sorted(set(here) | set(given)):
        members.setdefault(team_of[seat], []).append(seats.get(seat, 0))
    return marks, seats, {team: half_up(sum(points), len(points)) for team, points in members.items()}


def member_points(marks: float, question: Question, rules: Rules, took: int) -> int:
    """One seat's points for one question. ``took``: ms from the opening to the answer."""
    worth = WORTH * question.weight
    full = round(marks * worth)
    if not rules.speed:
        return full
    total = question.seconds * 1000
    left = total - min(max(took, 0), total)
    return half_up(full * (total + left), 2 * total)


def half_up(numerator: int, denominator: int) -> int:
    """The quotient rounded to the nearest whole number, halves upwards (not negative)."""
    return (2 * numerator + denominator) // (2 * denominator)


def storeys(points: int, questions: Iterable[Question]) -> int:
    """How high a house stands: one storey from the start, the fifth at four fifths of all points."""
    whole = WORTH * sum(question.weight for question in questions)
    return min(TOP_STOREY, 1 + (5 * points) // whole) if whole else 1


def ranks(totals: Mapping[str, int]) -> dict[str, int]:
    """Place by points, from 1; ties share a place and the next is left out (1, 1, 3)."""
    ordered = sorted(totals.values(), reverse=True)
    first: dict[int, int] = {}
    for place, points in enumerate(ordered, start=1):
        first.setdefault(points, place)
    return {team: first[points] for team, points in totals.items()}
