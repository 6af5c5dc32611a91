"""evolve(state, event) -> state: what follows from what happened. Never refuses, never fails on a stored
event."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, assert_never

from msgspec.structs import replace
from rpds import HashTrieMap, HashTrieSet

from home_quiz.game import events as e
from home_quiz.game.attendance import attend
from home_quiz.game.kinds.base import Given
from home_quiz.game.names import same_name_key
from home_quiz.game.phases import reveal_at
from home_quiz.game.scoring import score_question
from home_quiz.game.state import REMEMBERED, Result, ReturnCode, Seat, State, Stretch, Team


def begin(event: e.RoomCreated) -> State:
    """The first state of a room."""
    return State(
        code=event.code,
        hall=event.hall,
        programme=event.programme,
        seed=event.seed,
        languages=event.languages,
        own_names_wait=event.own_names_wait,
        starts_at=event.starts_at,
        rehearsal=event.rehearsal,
        auto=event.programme.rules.auto,
        changed=event.t,
    )


def fold(events: Iterable[e.EventUnion]) -> State:
    """The state after a whole log, which begins with RoomCreated."""
    iterator = iter(events)
    first = next(iterator)
    if not isinstance(first, e.RoomCreated):
        raise ValueError("a log begins with RoomCreated")
    state = begin(first)
    for event in iterator:
        state = evolve(state, event)
    return state


def evolve(state: State, event: e.EventUnion) -> State:
    """The state after one more event."""
    changed = max(state.changed, event.t)
    if event.id and not state.repeats(event.by, event.id):
        known = (*(state.done.get(event.by) or ()), event.id)
        done = state.done.insert(event.by, known[-REMEMBERED:])
        return _evolve(replace(state, changed=changed, done=done), event)
    return _evolve(replace(state, changed=changed), event)


def _evolve(state: State, event: e.EventUnion) -> State:  # noqa: C901 - one line for each event
    match event:
        case e.RoomCreated():
            return begin(event)
        case e.TeamFounded():
            return _team_founded(state, event)
        case e.TeamApproved():
            return _with_team(state, event.team, named=True)
        case e.TeamRemoved():
            return _team_removed(state, event.team)
        case e.SeatTaken():
            return _seat_taken(state, event)
        case e.SeatLeft():
            return _waiting(_with_seats(state, (event.seat,), left=True))
        case e.ReturnCodeMade():
            code = ReturnCode(event.seat, event.until)
            return replace(state, codes=state.codes.insert(event.code, code))
        case e.SeatMoved():
            return _seat_moved(state, event)
        case e.SeatsAway() | e.SeatsBack():
            return _waiting(attend(state, event))
        case e.SeatsMissed() | e.DisplaysSeen() | e.DisplaysGone() | e.Waved():
            return attend(state, event)
        case e.PhaseEntered():
            index = event.index if event.index >= 0 else state.index
            return _enter(state, event.phase, index=index, until=event.until)
        case e.QuestionOpened():
            return _opened(state, event)
        case e.AnswerGiven():
            return _answered(state, event)
        case e.QuestionClosed():
            return _closed(state, event)
        case e.QuestionRevealed():
            return _revealed(state, event)
        case e.QuestionSkipped():
            return replace(state, answers=state.answers.discard(event.index), own_from=state.step + 1)
        case e.Paused():
            return replace(_runs(state, event.t, None), paused=True, paused_at=event.t)
        case e.Resumed():
            return _shifted(replace(state, paused=False), event.t, event.until)
        case e.Held():
            return _shifted(state, event.t, event.until)
        case e.AutoSet():
            return replace(state, auto=event.on, until=event.until)
        case e.LanguagesSet():
            return replace(state, languages=event.languages)
        case e.DoorSet():
            return replace(state, locked=event.locked)
        case e.ControlLent():
            return replace(state, lent=event.display)
        case e.RoomEnded():
            return _enter(replace(state, paused=False, lent=""), "ended", until=None)
        case _:
            assert_never(event)


RENEWS_OWN = {"open", "reveal", "podium", "ended"}
"""Phases that make every seat's own view anew."""


def _enter(state: State, phase: str, **changes: Any) -> State:
    step = state.step + 1
    own_from = step if phase in RENEWS_OWN else state.own_from
    return replace(state, phase=phase, step=step, own_from=own_from, **changes)


def _team_founded(state: State, event: e.TeamFounded) -> State:
    order = len(state.teams)
    team = Team(
        id=event.team,
        name=event.name,
        crest=event.crest,
        colour=event.colour,
        town=event.town,
        number=event.number,
        seed=event.seed or (state.seed * 31 + order * 7919) % 1_000_000,
        order=order,
        named=not (event.own_name and state.own_names_wait),
    )
    return replace(
        state,
        teams=state.teams.insert(team.id, team),
        numbers=state.numbers.insert(team.number, team.id),
        names=state.names.insert(same_name_key(team.name), team.id),
    )


def _team_removed(state: State, team: str) -> State:
    gone = tuple(sorted({*state.gone, state.teams[team].order}))
    return _waiting(replace(_with_team(state, team, removed=True), gone=gone))


def _seat_taken(state: State, event: e.SeatTaken) -> State:
    seat = Seat(event.seat, event.team, event.token, active=state.opens)
    team = state.teams[event.team]
    return replace(
        state,
        seats=state.seats.insert(seat.id, seat),
        tokens=state.tokens.insert(event.token, seat.id),
        teams=state.teams.insert(team.id, replace(team, seats=(*team.seats, seat.id))),
    )


def _seat_moved(state: State, event: e.SeatMoved) -> State:
    seat = state.seats[event.seat]
    codes = state.codes
    for code, entry in state.codes.items():
        if entry.seat == seat.id:
            codes = codes.discard(code)
    moved = replace(seat, token=event.token, away=False, left=False, missed=None, active=state.opens)
    tokens = state.tokens
    if tokens.get(seat.token) == seat.id:  # else the old phone has taken another seat since
        tokens = tokens.discard(seat.token)
    tokens = tokens.insert(event.token, seat.id)
    seats, missed = state.seats.insert(seat.id, moved), state.missed.discard(seat.id)
    return _waiting(replace(state, codes=codes, tokens=tokens, seats=seats, missed=missed))


def _with_team(state: State, team: str, **changes: Any) -> State:
    return replace(state, teams=state.teams.insert(team, replace(state.teams[team], **changes)))


def _with_seats(state: State, ids: Iterable[str], **changes: Any) -> State:
    seats = state.seats
    for seat in ids:
        seats = seats.insert(seat, replace(seats[seat], **changes))
    return replace(state, seats=seats)


def _waiting(state: State) -> State:
    """Count anew who is still waited for: after the rare events that change who can answer."""
    if state.phase != "open":
        return state
    given = state.given(state.index)
    return replace(state, waiting=sum(s not in given and expected(state, s) for s in state.here))


def expected(state: State, seat: str) -> bool:
    """Whether early closing waits for this seat."""
    entry = state.seats[seat]
    return not (entry.away or entry.left or state.teams[entry.team].removed)


def _opened(state: State, event: e.QuestionOpened) -> State:
    return _enter(
        state,
        "open",
        index=event.index,
        until=event.until,
        deadline=event.until,
        opened=event.t,
        ran=(Stretch(event.t, 0, event.t),),
        opens=state.opens + 1,
        here=HashTrieSet(event.here),
        waiting=len(event.here),
        answers=state.answers.insert(event.index, HashTrieMap()),
    )


def _answered(state: State, event: e.AnswerGiven) -> State:
    given = state.given(event.index)
    first = event.seat not in given
    took = _took(state, event.at - event.lag)
    seat = state.seats[event.seat]
    counted = first and event.seat in state.here and expected(state, event.seat)
    entry = Given(event.answer, event.at, took)
    return replace(
        state,
        answers=state.answers.insert(event.index, given.insert(event.seat, entry)),
        seats=state.seats.insert(seat.id, replace(seat, active=state.opens)),
        waiting=state.waiting - counted,
    )


def _took(state: State, at: int) -> int:
    """Ms of the question's time that were over at a room time; none pass while its clock stands."""
    then = next((part for part in reversed(state.ran) if part.begin <= at), state.ran[0])
    return then.spent if then.zero is None else max(then.spent, at - then.zero)


def _runs(state: State, t: int, zero: int | None) -> State:
    """From ``t`` on the open question's clock runs from another ``zero``, or stands."""
    if state.phase != "open":
        return state
    return replace(state, ran=(*state.ran, Stretch(t, _took(state, t), zero)))


def _closed(state: State, event: e.QuestionClosed) -> State:
    deadline = min(state.deadline, event.t) if event.early else state.deadline
    closed = replace(state, deadline=deadline)
    return _enter(closed, "closed", until=max(reveal_at(closed), event.t))


def _revealed(state: State, event: e.QuestionRevealed) -> State:
    given = dict(state.given(event.index).items())
    team_of = {seat.id: seat.team for seat in state.seats.values()}
    question = state.programme.at(event.index)
    marks, seats, teams = score_question(question, state.programme.rules, given, state.here, team_of)
    totals, part = state.totals, state.part
    for team, points in teams.items():
        totals = totals.insert(team, (totals.get(team) or 0) + points)
    for team in {team_of[seat] for seat in given}:
        part = part.insert(team, (part.get(team) or 0) + 1)
    return _enter(
        state,
        "reveal",
        until=event.until,
        results=state.results.insert(event.index, Result(marks, seats, teams)),
        totals=totals,
        part=part,
    )


def _shifted(state: State, t: int, until: int | None) -> State:
    """Move the running deadline, and with it the question's start, so that no time is lost or won."""
    if until is None or state.until is None:
        return replace(state, until=until)
    if state.phase != "open":
        return replace(state, until=until)
    by = until - state.until
    moved = replace(state, until=until, deadline=state.deadline + by, opened=state.opened + by)
    return _runs(moved, t, moved.opened)
