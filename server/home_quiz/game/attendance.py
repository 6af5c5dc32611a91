"""Who and what is there: seats missed, away and back, displays that look, windows that wave.

A worker knows only its own sockets, so none may call a seat of another one away: a worker that has no socket
of a seat says *missed*, whoever has one answers *back*, and only a seat that nobody claimed is *away*.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec.structs import replace
from rpds import HashTrieSet

from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.state import State

CLAIMED_WITHIN = 3000
"""Ms of room time in which a worker that has a socket of a missed seat says so."""
MOST_DISPLAYS = 32
"""Displays of one room that are kept in mind; anybody may open one."""
MOST_WAVES = 1_000_000

AttendanceEvent = e.SeatsMissed | e.SeatsAway | e.SeatsBack | e.DisplaysSeen | e.DisplaysGone | e.Waved


def attendance(state: State, wish: c.Presence, now: int) -> tuple[e.EventUnion, ...]:
    """What is new in a worker's report; what the room knows already is left out.

    After the end nobody reports any more, so nobody would claim a seat that a late report misses.
    """
    if state.phase == "ended":
        return ()
    seats = state.seats
    missed = tuple(s for s in wish.missed if s in seats and _may_be_missed(state, s))
    away = tuple(s for s in wish.away if unclaimed(state, s, now))
    back = tuple(s for s in wish.back if s in seats and (seats[s].away or s in state.missed))
    seen = tuple(d for d in wish.seen if d not in state.displays)[: MOST_DISPLAYS - len(state.displays)]
    gone = tuple(d for d in wish.gone if d in state.displays)
    events: list[tuple[Any, e.EventUnion]] = [
        (missed, e.SeatsMissed(t=now, seats=missed)),
        (away, e.SeatsAway(t=now, seats=away)),
        (back, e.SeatsBack(t=now, seats=back)),
        (seen, e.DisplaysSeen(t=now, displays=seen)),
        (gone, e.DisplaysGone(t=now, displays=gone)),
    ]
    return tuple(event for found, event in events if found)


def _may_be_missed(state: State, seat: str) -> bool:
    entry = state.seats[seat]
    return not (entry.cards or entry.away or entry.left or seat in state.missed)


def unclaimed(state: State, seat: str, now: int) -> bool:
    """Whether a seat was missed so long ago that whoever has a socket of it would have said so."""
    entry = state.seats.get(seat)
    return entry is not None and entry.missed is not None and now - entry.missed >= CLAIMED_WITHIN


def waved(state: State, wish: c.Waves, now: int) -> tuple[e.EventUnion, ...]:
    """The waves of families that stand in the street."""
    teams = {
        team: count
        for team, count in wish.teams.items()
        if team in state.teams and not state.teams[team].removed and 0 < count <= MOST_WAVES
    }
    return (e.Waved(t=now, teams=teams),) if teams and state.phase != "ended" else ()


def attend(state: State, event: AttendanceEvent) -> State:
    """The state after one of these events."""
    match event:
        case e.SeatsMissed():
            return _seats(state, event.seats, missed=event.t)
        case e.SeatsAway():
            return _seats(state, event.seats, missed=None, away=True)
        case e.SeatsBack():
            were_away = [seat for seat in event.seats if state.seats[seat].away]
            state = _seats(state, event.seats, missed=None)
            return _seats(state, were_away, away=False, active=state.opens)
        case e.DisplaysSeen():
            return replace(state, displays=HashTrieSet({*state.displays, *event.displays}))
        case e.DisplaysGone():
            return replace(state, displays=HashTrieSet({*state.displays} - {*event.displays}))
        case e.Waved():
            waves = state.waves
            for team, count in event.teams.items():
                waves = waves.insert(team, (waves.get(team) or 0) + count)
            return replace(state, waves=waves)


def _seats(state: State, ids: Iterable[str], **changes: Any) -> State:
    seats, missed = state.seats, state.missed
    for seat in ids:
        seats = seats.insert(seat, replace(seats[seat], **changes))
        if "missed" in changes:
            missed = missed.discard(seat) if changes["missed"] is None else missed.insert(seat)
    return replace(state, seats=seats, missed=missed)
