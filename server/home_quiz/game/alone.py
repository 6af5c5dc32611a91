"""A game that nobody leads (``Rules.alone``): it starts by itself, and ends where everybody has gone."""

from __future__ import annotations

from collections.abc import Sequence

from home_quiz.game import events as e
from home_quiz.game.refusals import Refused
from home_quiz.game.state import Seat, State

RECENT = 2
"""A family whose phone sleeps still plays if it did something since the last question but one."""


def gathering(
    state: State, decision: Sequence[e.EventUnion] | Refused, now: int
) -> tuple[e.EventUnion, ...] | Refused:
    """The decision, and the start's time where it brings the first house into the lobby."""
    if isinstance(decision, Refused):
        return decision
    waits = state.programme.rules.alone > 0 and state.phase == "lobby" and state.until is None
    if not waits or not any(isinstance(event, e.SeatTaken) for event in decision):
        return tuple(decision)
    starts = now + state.programme.rules.alone * 1000
    return (*decision, e.PhaseEntered(t=now, phase="lobby", until=starts))


def deserted(state: State) -> bool:
    """Whether nobody leads the game and nobody plays it: then it ends at the next step of its own."""
    if state.programme.rules.alone == 0 or state.phase in ("open", "closed", "podium"):
        return False
    return not any(_plays(state, seat) for seat in state.seats.values())


def _plays(state: State, seat: Seat) -> bool:
    if seat.left or state.teams[seat.team].removed:
        return False
    asleep = state.phase != "lobby" and seat.active > state.opens - RECENT
    return not seat.away or asleep
