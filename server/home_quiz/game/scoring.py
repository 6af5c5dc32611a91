"""Points: weights, speed and the mean over a family's members.

A question is worth 1000 points times its weight. A member's points are marks x worth; where speed counts
half of that is for being right and half falls evenly with the time taken. A family gets the mean over its
members who were here, rounded half up. All sums are whole numbers, so they do not depend on any order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from rpds import HashTrieMap

from home_quiz.game.families import EVERYONE, speaker
from home_quiz.game.kinds import kind_of
from home_quiz.game.kinds.base import Given, Reply
from home_quiz.game.programme import Question, Rules
from home_quiz.game.state import Crowd, Result, State

WORTH = 1000
HALF = 500
"""Thousandths of a mark from which on a family's answer counts as right, for right ones in a row."""
TOP_STOREY = 5


def score_question(state: State, index: int) -> Result:
    """Marks by seat (0..1), points by seat, points by team."""
    crowd = state.crowds.get(index) or Crowd()
    given = dict(state.given(index).items())
    if state.programme.rules.family != EVERYONE or kind_of(state.programme.at(index).ask).buzzes:
        return _for_families(state, index, crowd, given)
    marks, seats = _scored(state, index, crowd, given)
    teams: dict[str, int] = {}
    right: set[str] = set()
    for team, members in _members(state, index, crowd, given).items():
        playing = crowd.plays.get(team)
        counted = [seat for seat in members if playing is None or seat in playing or seat in given]
        own = [seats.get(seat, 0) for seat in counted if seat not in crowd.helpers]
        help_ = [seats.get(seat, 0) for seat in counted if seat in crowd.helpers]
        teams[team] = family_points(own, help_)
        if family_points(*_thousandths(marks, counted, crowd)) >= HALF:
            right.add(team)
    return Result(marks, seats, _doubled(state, index, teams), frozenset(right))


def _thousandths(
    marks: Mapping[str, float], counted: Sequence[str], crowd: Crowd
) -> tuple[list[int], list[int]]:
    """Marks of a family's members and of its helpers, as whole numbers."""
    whole = {seat: round(marks.get(seat, 0) * WORTH) for seat in counted}
    own = [mark for seat, mark in whole.items() if seat not in crowd.helpers]
    return own, [mark for seat, mark in whole.items() if seat in crowd.helpers]


def family_points(own: Sequence[int], help_: Sequence[int]) -> int:
    """A family's points from its members' and its helpers'.

    The mean over the members; the best of the helpers counts with half a share in sum and divisor, but only
    where it lies above that mean, so that nobody who helps can do harm.
    """
    best = max(0, *help_, 0)
    if (best and best * len(own) > sum(own)) or (help_ and not own):
        return half_up(2 * sum(own) + best, 2 * len(own) + 1)
    return half_up(sum(own), len(own)) if own else 0


def _for_families(state: State, index: int, crowd: Crowd, given: Mapping[str, Given]) -> Result:
    """One answer for each family; all its phones that were here see the same marks and points."""
    families = _members(state, index, crowd, given)
    spoken = _spoken(crowd, given, families)
    said = {seat: given[seat] for seat in spoken.values() if seat is not None}
    marks, seats = _scored(state, index, crowd, said)
    teams = {team: seats.get(seat or "", 0) for team, seat in spoken.items()}
    right = {team for team, seat in spoken.items() if round(marks.get(seat or "", 0) * WORTH) >= HALF}
    own = {seat: spoken[team] or "" for team, members in families.items() for seat in members}
    answered = {seat: speaks for seat, speaks in own.items() if speaks in marks}
    return Result(
        {seat: marks[speaks] for seat, speaks in answered.items()},
        {seat: seats[speaks] for seat, speaks in answered.items()},
        _doubled(state, index, teams),
        frozenset(right),
    )


def _spoken(
    crowd: Crowd, given: Mapping[str, Given], families: Mapping[str, list[str]]
) -> dict[str, str | None]:
    """The seat that speaks for each family, if any of its seats has answered."""
    return {
        team: speaker({seat: given[seat] for seat in seats if seat in given}, crowd.plays.get(team) or seats)
        for team, seats in families.items()
    }


def voices(state: State, index: int) -> dict[str, list[str]]:
    """The seats whose answers to a question are a family's: all that answered, or the one that speaks."""
    crowd = state.crowds.get(index) or Crowd()
    given = dict(state.given(index).items())
    families = _members(state, index, crowd, given)
    if state.programme.rules.family == EVERYONE:
        return {team: [seat for seat in seats if seat in given] for team, seats in families.items()}
    return {team: [seat] if seat else [] for team, seat in _spoken(crowd, given, families).items()}


def _scored(
    state: State, index: int, crowd: Crowd, given: Mapping[str, Given]
) -> tuple[dict[str, float], dict[str, int]]:
    """Marks and points of the seats that answered."""
    question, rules = state.programme.at(index), state.programme.rules
    rulings = dict((state.rulings.get(index) or HashTrieMap()).items())
    replies = {seat: Reply(one.answer, one.took, state.family_of(seat, index)) for seat, one in given.items()}
    marks = kind_of(question.ask).score(question.ask, question.key, replies, rulings)
    seats = {
        seat: member_points(mark, question, rules, given[seat].took, slow=seat in crowd.slow)
        for seat, mark in sorted(marks.items())
    }
    wrong = [seat for seat, mark in marks.items() if not mark and seat not in crowd.helpers]
    return marks, {**seats, **dict.fromkeys(wrong, -penalty(question, rules))}


def penalty(question: Question, rules: Rules) -> int:
    """What a wrong answer costs; nothing where more than one thing is right, or more or less so."""
    kind = kind_of(question.ask)
    return worth(question) * rules.penalty // 100 if kind.single else 0


def _members(state: State, index: int, crowd: Crowd, given: Mapping[str, Given]) -> dict[str, list[str]]:
    """Seats by family: those that were here as the question opened; whoever answered counts as here too."""
    members: dict[str, list[str]] = {}
    for seat in sorted({*crowd.here, *given}):
        members.setdefault(state.family_of(seat, index), []).append(seat)
    return members


def _doubled(state: State, index: int, teams: dict[str, int]) -> dict[str, int]:
    jokers = state.jokers.get(index) or ()
    return {team: points * (2 if team in jokers and points > 0 else 1) for team, points in teams.items()}


def member_points(marks: float, question: Question, rules: Rules, took: int, *, slow: bool = False) -> int:
    """One seat's points for one question. ``took``: ms of the question's time; ``slow``: it had own time."""
    full = round(marks * worth(question))
    if not rules.speed or not kind_of(question.ask).speed:
        return full
    total = rules.own_time(question.seconds) if slow else question.seconds * 1000
    left = total - min(max(took, 0), total)
    return half_up(full * (total + left), 2 * total)


def half_up(numerator: int, denominator: int) -> int:
    """The quotient rounded to the nearest whole number, halves upwards."""
    return (2 * numerator + denominator) // (2 * denominator)


def worth(question: Question) -> int:
    """The most points that a question can bring; none where there is nothing to win."""
    return WORTH * question.weight if kind_of(question.ask).scored else 0


def storeys(points: int, questions: Iterable[Question]) -> int:
    """How high a house stands: one storey from the start, the fifth at four fifths of all points."""
    whole = sum(worth(question) for question in questions)
    return min(TOP_STOREY, 1 + (5 * max(0, points)) // whole) if whole else 1


def ranks(totals: Mapping[str, int]) -> dict[str, int]:
    """Place by points, from 1; ties share a place and the next is left out (1, 1, 3)."""
    ordered = sorted(totals.values(), reverse=True)
    first: dict[int, int] = {}
    for place, points in enumerate(ordered, start=1):
        first.setdefault(points, place)
    return {team: first[points] for team, points in totals.items()}
