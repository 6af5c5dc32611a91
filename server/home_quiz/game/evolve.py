"""evolve(state, event) -> state: what follows from what happened. Never refuses, never fails on a stored
event."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, assert_never

from msgspec.structs import replace
from rpds import HashTrieMap, HashTrieSet

from home_quiz.game import buzzing, cards, running
from home_quiz.game import events as e
from home_quiz.game.attendance import attend
from home_quiz.game.families import awaited
from home_quiz.game.kinds import kind_of
from home_quiz.game.kinds.base import Given
from home_quiz.game.mends import counted, mend
from home_quiz.game.names import same_name_key
from home_quiz.game.phases import DRAIN, SETTLES, reveal_at
from home_quiz.game.planning import replanned
from home_quiz.game.scoring import score_question
from home_quiz.game.state import REMEMBERED, Buzzing, Crowd, ReturnCode, Seat, State, Stretch, Team


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
        screen=event.screen,
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
        case (
            e.TeamRemoved()
            | e.TeamRestored()
            | e.TeamRenamed()
            | e.TeamsMerged()
            | e.SeatRehoused()
            | e.PointsCorrected()
            | e.CorrectionUndone()
        ):
            return _waiting(mend(state, event))
        case e.QuestionAnnulled() | e.QuestionRestored():
            return scored(mend(state, event), event.index)
        case e.SeatTaken():
            return _seat_taken(state, event)
        case e.SeatLeft():
            return _waiting(_with_seats(state, (event.seat,), left=True))
        case e.ReturnCodeMade():
            code = ReturnCode(event.seat, event.until)
            return replace(state, codes=state.codes.insert(event.code, code))
        case e.SeatDescribed():
            said = {"generation": event.generation, "helps": event.helps, "slow": event.slow}
            return _with_seats(state, (event.seat,), **said)
        case e.CaptainSet():
            return _with_team(state, event.team, captain=event.seat)
        case e.JokerPlayed():
            jokers = (state.jokers.get(event.index) or HashTrieSet()).insert(event.team)
            return replace(state, jokers=state.jokers.insert(event.index, jokers))
        case e.SeatMoved():
            return _seat_moved(state, event)
        case e.SeatsAway() | e.SeatsBack():
            return _waiting(attend(state, event))
        case e.SeatsMissed() | e.DisplaysSeen() | e.DisplaysGone() | e.Waved():
            return attend(state, event)
        case e.PhaseEntered():
            index = event.index if event.index >= 0 else state.index
            return _enter(state, event.phase, index=index, until=event.until)
        case e.TieBreakCalled():
            called = _enter(state, "intro", index=event.index, until=event.until)
            return replace(called, own_from=called.step)  # a phone hears whether its family plays for it
        case e.RaffleDrawn():
            return replace(state, drawn=(*state.drawn, event.team), drawn_on=state.step)
        case e.QuestionOpened():
            return _opened(state, event)
        case e.BeatReached():
            return replace(state, beat=event.beat)
        case e.AnswerGiven():
            return _answered(state, event)
        case e.Buzzed():
            return buzzing.pressed(_active(state, event.seat), event)
        case e.FloorGiven():
            return buzzing.given(state, event)
        case e.AttemptMade():
            return _shifted(buzzing.attempted(state, event), event.t, event.until)
        case e.AnswerRuled():
            return _ruled(state, event)
        case e.TimeAdded():
            # Not shifted: the time that answers took goes on, so nobody's points for speed change.
            until, deadline = (state.until or 0) + event.ms, state.deadline + event.ms
            return replace(state, until=until, deadline=deadline, added=state.added + 1)
        case e.QuestionClosed():
            return _closed(state, event)
        case e.QuestionRevealed():
            return _revealed(state, event)
        case e.QuestionSkipped():
            return replace(state, answers=state.answers.discard(event.index), own_from=state.step + 1)
        case e.QuestionReplaced() | e.QuestionDropped() | e.QuestionBroughtBack():
            return replanned(state, event)
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
        case e.ScreenSet():
            return replace(state, screen=event.screen)
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


def _seat_taken(state: State, event: e.SeatTaken) -> State:
    seat = Seat(event.seat, event.team, event.token, active=state.opens, cards=event.cards)
    seat = replace(seat, display=event.display, lang=event.lang)
    team = state.teams[event.team]
    return replace(
        state,
        seats=state.seats.insert(seat.id, seat),
        tokens=state.tokens if event.cards else state.tokens.insert(event.token, seat.id),
        teams=state.teams.insert(team.id, replace(team, seats=(*team.seats, seat.id))),
    )


def _seat_moved(state: State, event: e.SeatMoved) -> State:
    seat = state.seats[event.seat]
    codes = state.codes
    for code, entry in state.codes.items():
        if entry.seat == seat.id:
            codes = codes.discard(code)
    moved = replace(seat, token=event.token, away=False, left=False, missed=None, active=state.opens)
    moved = replace(moved, display="")  # it is on a phone now
    tokens = state.tokens
    if tokens.get(seat.token) == seat.id:  # else the old phone has taken another seat since
        tokens = tokens.discard(seat.token)
    tokens = tokens.insert(event.token, seat.id)
    seats, missed = state.seats.insert(seat.id, moved), state.missed.discard(seat.id)
    return _waiting(replace(state, codes=codes, tokens=tokens, seats=seats, missed=missed))


def _with_team(state: State, team: str, **changes: Any) -> State:
    return replace(state, teams=state.teams.insert(team, replace(state.teams[team], **changes)))


def _active(state: State, seat: str) -> State:
    return _with_seats(state, (seat,), active=state.opens)


def _with_seats(state: State, ids: Iterable[str], **changes: Any) -> State:
    seats = state.seats
    for seat in ids:
        seats = seats.insert(seat, replace(seats[seat], **changes))
    return replace(state, seats=seats)


def _waiting(state: State) -> State:
    """Count anew who is still waited for: after the rare events that change who can answer."""
    if state.phase != "open":
        return state
    teams = {state.seats[seat].team for seat in state.here}
    return replace(state, waiting=sum(awaited(state, team) for team in teams))


def _opened(state: State, event: e.QuestionOpened) -> State:
    here = HashTrieSet(event.here)
    crowd = Crowd(here, event.plays, frozenset(event.helpers), frozenset(event.slow))
    opened = _enter(
        state,
        "open",
        index=event.index,
        until=event.until,
        deadline=event.until,
        opened=event.t,
        ran=(Stretch(event.t, 0, event.t),),
        opens=state.opens + 1,
        added=0,
        beat=0,
        hurried=False,
        buzzing=Buzzing(),
        here=here,
        crowds=state.crowds.insert(event.index, crowd),
        extra=_on_top(state, event),
        answers=state.answers.insert(event.index, HashTrieMap()),
    )
    return _waiting(_spared(opened, event))


def _on_top(state: State, event: e.QuestionOpened) -> int:
    """Ms that phones with own time have longer than the others."""
    question = state.programme.at(event.index)
    if kind_of(question.ask).buzzes:
        return 0
    return state.programme.rules.own_time(question.seconds) - question.seconds * 1000


def _spared(state: State, event: e.QuestionOpened) -> State:
    """Who may not answer this question is not idle: it stays here for the next ones."""
    idle = [s for s in event.here if s not in event.plays.get(state.seats[s].team, (s,))]
    return _with_seats(state, idle, active=state.opens)


def _answered(state: State, event: e.AnswerGiven) -> State:
    given = state.given(event.index)
    seat = state.seats[event.seat]
    took = cards.took(state) if seat.cards else _took(state, event.at - event.lag)
    entry = Given(event.answer, event.at, took)
    after = replace(
        state,
        answers=state.answers.insert(event.index, given.insert(event.seat, entry)),
        seats=state.seats.insert(seat.id, replace(seat, active=state.opens, lag=event.lag)),
    )
    if state.phase == "closed":
        settles = SETTLES if seat.cards else 0  # what was entered last may still be put right
        return replace(after, until=max(reveal_at(after), event.t + settles))
    return replace(after, waiting=state.waiting - awaited(state, seat.team) + awaited(after, seat.team))


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
    closed = state
    if event.early:  # by the host, or since nobody is waited for: own time ends with the others'
        closed = replace(state, deadline=min(state.deadline, event.t), extra=0)
    if state.phase == "closed":
        hurried = replace(closed, hurried=True)
        return replace(hurried, until=max(reveal_at(hurried), event.t + DRAIN))
    return _enter(closed, "closed", until=max(reveal_at(closed), event.t))


def _revealed(state: State, event: e.QuestionRevealed) -> State:
    part = state.part
    for team in {state.family_of(seat, event.index) for seat in state.given(event.index)}:
        part = part.insert(team, (part.get(team) or 0) + 1)
    return _enter(scored(replace(state, part=part), event.index), "reveal", until=event.until)


def _ruled(state: State, event: e.AnswerRuled) -> State:
    ruled = (state.rulings.get(event.index) or HashTrieMap()).insert(event.answer, event.marks)
    after = replace(state, rulings=state.rulings.insert(event.index, ruled))
    return scored(after, event.index) if event.index in state.results else after


def scored(state: State, index: int) -> State:
    """The state with this question's points worked out (anew), and all totals with them."""
    result = counted(state, index, score_question(state, index))
    if running.runs(state):
        return running.settled(state, index, result)
    before = state.results.get(index)
    totals = state.totals
    for team in {*result.teams, *(before.teams if before else ())}:
        gain = result.teams.get(team, 0) - (before.teams.get(team, 0) if before else 0)
        totals = totals.insert(team, (totals.get(team) or 0) + gain)
    return replace(state, results=state.results.insert(index, result), totals=totals)


def _shifted(state: State, t: int, until: int | None) -> State:
    """Move the running deadline, and with it the question's start, so that no time is lost or won."""
    if until is None or state.until is None:
        return replace(state, until=until)
    if state.phase != "open":
        return replace(state, until=until)
    by = until - state.until
    buzz = state.buzzing
    if buzz.due is not None:
        buzz = replace(buzz, since=buzz.since + by, due=buzz.due + by)
    moved = replace(state, until=until, deadline=state.deadline + by, opened=state.opened + by, buzzing=buzz)
    return _runs(moved, t, moved.opened)
