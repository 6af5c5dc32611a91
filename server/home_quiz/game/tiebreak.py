"""Who is first where points do not say: a tie-break, one number question more after the last one.

All play it and it brings nobody points: it orders only the families that share the first place, by whose
answer is nearest. Everything follows from the log: a question that is annulled later, or points that the host
gives, settle a tie or open it anew.
"""

from __future__ import annotations

from fractions import Fraction

from msgspec import Struct

from home_quiz.game import phases
from home_quiz.game.kinds import kind_of
from home_quiz.game.scoring import ranks, voices
from home_quiz.game.state import State
from home_quiz.game.tables import totals

Nearness = tuple[float, Fraction]
"""How far a family's best answer is off, and what part of its time it took where speed counts: least wins."""
SILENT: Nearness = (float("inf"), Fraction(0))
SHOWS_PLACES = ("standings", "break", "podium", "ended")


class Ranking(Struct, frozen=True):
    """What all own views show of everybody's places; worked out once for many of them."""

    places: dict[str, int]
    rivals: tuple[str, ...]


def ranking(state: State) -> Ranking:
    """The places where they are shown, and whom the tie-break in play is for."""
    return Ranking(places(state) if state.phase in SHOWS_PLACES else {}, rivals(state))


def places(state: State) -> dict[str, int]:
    """Every family's place from 1: by points, on the first place by the tie-breaks that were told."""
    return _in_order(state, state.programme.tiebreaks.stop)


def rivals(state: State) -> tuple[str, ...]:
    """The families that the tie-break in play is asked for: they shared the first place before it."""
    return _first(_in_order(state, state.index)) if asked(state) else ()


def asked(state: State) -> bool:
    """Whether the question in play is a tie-break."""
    return state.index in state.programme.tiebreaks and state.phase not in SHOWS_PLACES


def decided(state: State) -> bool:
    """Whether a tie-break has put families in order that points leave on one place."""
    return state.phase in SHOWS_PLACES and places(state) != ranks(totals(state))


def offered(state: State) -> int | None:
    """The number of the tie-break that may be called now: the game is over and the first place is shared."""
    over = state.phase == "podium" or (
        state.phase in ("reveal", "card") and phases.after(state)[0] == "podium"
    )
    tiebreaks = state.programme.tiebreaks
    index = max(state.index + 1, tiebreaks.start)
    if not over or state.paused or index not in tiebreaks:
        return None
    first = _first(places(state))
    return index if len(first) > 1 and totals(state)[first[0]] > 0 else None


def _first(order: dict[str, int]) -> tuple[str, ...]:
    return tuple(team for team, place in order.items() if place == 1)


def _in_order(state: State, before: int) -> dict[str, int]:
    """Places by points and the tie-breaks before this number; who is equal in all of them shares a place."""
    by_points = ranks(totals(state))
    told = [index for index in state.programme.tiebreaks if index < before and index in state.results]
    near = [_nearness(state, index) for index in told if index not in state.annulled]
    best = {team: tuple(one.get(team, SILENT) for one in near) for team in _first(by_points)}
    in_order = sorted(best.values())
    return {**by_points, **{team: 1 + in_order.index(own) for team, own in best.items()}}


def _nearness(state: State, index: int) -> dict[str, Nearness]:
    """Of every family that answered, its best answer to a tie-break."""
    question, given = state.programme.at(index), state.given(index)
    crowd, rules = state.crowds.get(index), state.programme.rules
    slow = crowd.slow if crowd else ()

    def near(seat: str) -> Nearness:
        off = kind_of(question.ask).off(question.key, given[seat].answer)
        whole = rules.own_time(question.seconds) if seat in slow else question.seconds * 1000
        return off, Fraction(given[seat].took, whole) if rules.speed else Fraction(0)

    return {team: min(map(near, seats)) for team, seats in voices(state, index).items() if seats}
