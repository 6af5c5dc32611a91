"""decide(state, command) -> events or a refusal: every rule about who may do what, and when."""

from __future__ import annotations

from typing import assert_never

from msgspec.structs import replace

from home_quiz.game import alone, buzzing, cards, families, phases, raffle, screen
from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.attendance import attendance, waved
from home_quiz.game.evolve import evolve
from home_quiz.game.joining import found as found_team
from home_quiz.game.joining import join_team, use_return, with_cards
from home_quiz.game.kinds import kind_of
from home_quiz.game.kinds.base import Given
from home_quiz.game.mending import mended
from home_quiz.game.refusals import Refused
from home_quiz.game.state import State
from home_quiz.game.texts import LANGUAGES
from home_quiz.game.tiebreak import offered

Decision = tuple[e.EventUnion, ...] | Refused
LAG_CAP = 150
"""Ms: the most that a slow line can take off an answer's time."""
RETURN_LASTS = 10 * 60 * 1000
"""Ms for which a come-back code can be used."""


def decide(state: State, command: c.Command, at: int, now: int) -> Decision:
    """What happens because of ``command``: events, none at all (a repeat, nothing to do), or why not.

    ``at``: room ms at which the frame arrived, kept through retries; ``now``: room ms of this decision.
    """
    if command.id and state.repeats(command.by, command.id):
        return ()
    wish = command.wish
    if isinstance(wish, c.ClockWish):
        return _clock(state, command, wish, now)
    if isinstance(wish, c.PlayerWish):
        return alone.gathering(state, _player(state, command, wish, at, now), now)
    return _host(state, command, wish, now)


# ---- players ----


def _player(state: State, command: c.Command, wish: c.PlayerWish, at: int, now: int) -> Decision:
    if state.phase == "ended":
        return Refused("room/ended")
    match wish:
        case c.Found():
            return found_team(state, command, wish, now)
        case c.JoinTeam():
            return join_team(state, command, wish, now)
        case c.UseReturn():
            moved = use_return(state, command, wish, now)
            return moved if isinstance(moved, Refused) else _closing(state, *moved)
    if (refused := _no_seat(state, command)) is not None:
        return refused
    match wish:
        case c.GiveAnswer() | c.Buzz():
            return _play(state, command, wish, at, now)
        case c.MakeReturn():
            until = now + RETURN_LASTS
            return (
                e.ReturnCodeMade(
                    t=now, by=command.by, id=command.id, seat=command.seat, code=wish.code, until=until
                ),
            )
        case c.Describe() | c.TakeHat() | c.PlayJoker():
            return _named(command, families.wished(state, command.seat, wish, now))
        case c.Leave():
            return _closing(state, e.SeatLeft(t=now, by=command.by, id=command.id, seat=command.seat))
        case _:
            assert_never(wish)


def _no_seat(state: State, command: c.Command) -> Refused | None:
    seat = state.seats.get(command.seat)
    if seat is None or seat.left:
        return Refused("seat/unknown")
    return Refused("seat/removed") if state.teams[seat.team].removed else None


def _play(state: State, command: c.Command, wish: c.GiveAnswer | c.Buzz, at: int, now: int) -> Decision:
    if (refused := _not_in_time(state, command.seat, wish.index, at)) is not None:
        return refused
    if isinstance(wish, c.Buzz):
        return buzzing.press(state, command, wish, min(max(wish.lag, 0), LAG_CAP), at, now)
    return _answer(state, command, wish, at, now)


def _answer(state: State, command: c.Command, wish: c.GiveAnswer, at: int, now: int) -> Decision:
    ask = state.question.ask
    kind = kind_of(ask)
    if type(wish.answer) is not kind.answer_type:
        return Refused("answer/wrong_kind")
    if kind.buzzes:
        tried = buzzing.answered(state, command, wish.answer, at, now)
        return tried if isinstance(tried, Refused) else _closing(state, *tried)
    previous = state.given(wish.index).get(command.seat)
    if previous is not None and state.programme.rules.final:
        return Refused("answer/already_answered")
    if (refused := families.may_answer(state, command.seat)) is not None:
        return refused
    accepted = kind.accept(ask, wish.answer, _answer_of(previous))
    if isinstance(accepted, Refused):
        return accepted
    lag = min(max(wish.lag, 0), LAG_CAP)
    given = e.AnswerGiven(
        t=now,
        by=command.by,
        id=command.id,
        seat=command.seat,
        index=wish.index,
        answer=accepted,
        at=at,
        lag=lag,
    )
    return _closing(state, given)


def _answer_of(given: Given | None) -> object | None:
    return None if given is None else given.answer


def _not_in_time(state: State, seat: str, index: int, at: int) -> Refused | None:
    if index != state.index or state.phase not in ("open", "closed"):
        to_come = index > state.index or (index == state.index and state.phase in ("lobby", "intro", "talk"))
        return Refused("answer/not_open" if index < 0 or to_come else "answer/too_late")
    stands = state.paused or buzzing.runs(state)
    late = at > phases.deadline_of(state, seat) + phases.GRACE and not stands
    return Refused("answer/too_late") if late else None


def _closing(state: State, *events: e.EventUnion) -> tuple[e.EventUnion, ...]:
    """The events, and the early close where they leave nobody to wait for."""
    if not events:
        return ()
    after = state
    for event in events:
        after = evolve(after, event)
    if after.phase != "open" or after.paused:
        return events
    if kind_of(after.question.ask).buzzes:
        over = buzzing.is_over(after)
        return (*events, e.QuestionClosed(t=events[-1].t, index=state.index, early=True)) if over else events
    if after.waiting > 0:
        return events
    if not any(families.expected(after, seat) for seat in after.here):
        return events  # nobody is here, or the Wi-Fi is gone for all: time decides
    return (*events, e.QuestionClosed(t=events[-1].t, index=state.index, early=True))


# ---- the host and displays with lent control ----


def _host(state: State, command: c.Command, wish: c.HostWish, now: int) -> Decision:
    if not _may_control(state, command.by, wish):
        return Refused("control/not_allowed")
    if state.phase == "ended" and not isinstance(wish, c.DrawRaffle):
        return Refused("room/ended")
    if isinstance(wish, c.MendWish | c.PlanWish):
        return _named(command, mended(state, wish, now))
    match wish:
        case c.Start() | c.Next() | c.CloseEarly() | c.MoreTime() | c.Skip() | c.End() | c.TieBreak():
            if command.on != state.step:
                return Refused("control/stale_step")
            return _named(command, _step(state, wish, now))
        case c.Pause() | c.Resume() | c.SetAuto():
            return _named(command, _pace(state, wish, now))
        case c.Judge():
            tried = _named(command, buzzing.judged(state, wish, now))
            return tried if isinstance(tried, Refused) else _closing(state, *tried)
        case c.FoundCards():
            return with_cards(state, command, wish, now)
        case c.RaiseCard() | c.CardJoker():
            shown = _named(command, cards.held(state, command.seat, wish, now))
            return shown if isinstance(shown, Refused) else _closing(state, *shown)
        case _:
            return _named(command, _order(state, wish, now))


def _may_control(state: State, by: str, wish: c.HostWish) -> bool:
    if by.startswith("host:"):
        return True
    may = isinstance(wish, c.StepWish | c.Pause | c.Resume | c.SetSound) or wish == c.Lend("")
    return may and bool(state.lent) and by == f"display:{state.lent}"


def _named(command: c.Command, decision: Decision) -> Decision:
    """Write actor and command id into events that the helpers made without them."""
    if isinstance(decision, Refused):
        return decision
    return tuple(replace(event, by=command.by, id=command.id) for event in decision)


def _step(state: State, wish: c.StepWish, now: int) -> Decision:
    match wish:
        case c.End():
            return _end(state, now)
        case c.TieBreak():
            return _tiebreak(state, now)
        case c.Skip():
            return _skip(state, now)
        case c.MoreTime():
            added = e.TimeAdded(t=now, index=state.index, ms=phases.MORE_TIME)
            return (added,) if phases.may_add_time(state) else Refused("control/not_now")
        case c.Start() if state.phase != "lobby":
            return Refused("control/not_now")
        case c.CloseEarly() if state.phase not in ("open", "closed"):
            return Refused("control/not_now")
    if state.paused:
        return Refused("control/not_now")
    if state.phase == "closed" and not phases.is_awaited(state):
        return ()  # the answer comes by itself in a moment
    if state.phase in ("open", "closed"):
        return (e.QuestionClosed(t=now, index=state.index, early=True),)
    return enter(state, *phases.after(state), now)


def _end(state: State, now: int) -> Decision:
    if state.phase in ("lobby", "podium"):
        return (e.RoomEnded(t=now, why="played" if state.phase == "podium" else "host"),)
    resumed = (e.Resumed(t=now, until=None),) if state.paused else ()
    until = _by_itself(state, "podium", now)
    return (*resumed, e.PhaseEntered(t=now, phase="podium", until=until))


def _skip(state: State, now: int) -> Decision:
    if state.phase not in ("talk", "open", "closed") or state.paused:
        return Refused("control/not_now")
    return (e.QuestionSkipped(t=now, index=state.index), *enter(state, *phases.after_skip(state), now))


def _tiebreak(state: State, now: int) -> Decision:
    index = offered(state)
    if index is None:
        return Refused("control/not_now")
    return (e.TieBreakCalled(t=now, index=index, until=_by_itself(state, "intro", now)),)


def enter(state: State, phase: str, index: int, now: int) -> tuple[e.EventUnion, ...]:
    """The event with which a phase begins."""
    if phase == "open":
        return (_opening(state, index, now),)
    if phase == "ended":
        return (e.RoomEnded(t=now),)
    if phase == "talk":
        seconds = state.programme.rules.talk
        until = now + seconds * 1000 if seconds > 0 else None
        return (e.PhaseEntered(t=now, phase=phase, index=index, until=until),)
    return (e.PhaseEntered(t=now, phase=phase, index=index, until=_by_itself(state, phase, now)),)


def _by_itself(state: State, phase: str, now: int) -> int | None:
    """When a phase that begins now ends under automatic advance."""
    lasts = phases.lasts(phase, state.programme.rules) if state.auto else None
    return None if lasts is None else now + lasts


def _opening(state: State, index: int, now: int) -> e.QuestionOpened:
    question = state.programme.at(index)
    here = phases.seats_here(state, index)
    return e.QuestionOpened(
        t=now,
        index=index,
        until=now + question.seconds * 1000,
        here=here,
        plays=families.line_up(state, question, here),
        helpers=tuple(seat for seat in here if state.seats[seat].helps),
        slow=tuple(seat for seat in here if state.seats[seat].slow),
    )


def _pace(state: State, wish: c.Pause | c.Resume | c.SetAuto, now: int) -> Decision:
    match wish:
        case c.Pause():
            if state.phase in ("lobby", "closed", "podium"):
                return Refused("control/not_now")
            return () if state.paused else (*_steps_due(state, now), e.Paused(t=now))
        case c.Resume():
            resumed = e.Resumed(t=now, until=resumed_until(state, now))
            return _closing(state, resumed) if state.paused else ()
        case c.SetAuto():
            return (e.AutoSet(t=now, on=wish.on, until=_auto_until(state, wish.on, now)),)


def resumed_until(state: State, now: int) -> int | None:
    """The running deadline moved by the pause, with time to get ready where a clock runs."""
    if state.until is None:
        return None
    ready = phases.GET_READY if state.phase in ("open", "talk") else 0
    return state.until + max(0, now - state.paused_at) + ready


def _auto_until(state: State, on: bool, now: int) -> int | None:
    lasts = phases.lasts(state.phase, state.programme.rules)
    if lasts is None:
        return state.until
    return (state.paused_at if state.paused else now) + lasts if on else None


def _order(
    state: State,
    wish: c.DrawRaffle | c.SetLanguages | c.ScreenWish | c.SetDoor | c.FamilyOrder | c.Rule | c.Lend,
    now: int,
) -> Decision:
    match wish:
        case c.DrawRaffle():
            return raffle.draw(state, wish, now)
        case c.Rule():
            return _rule(state, wish, now)
        case c.SetLanguages():
            chosen = tuple(dict.fromkeys(wish.languages))
            if not 1 <= len(chosen) <= 2 or not set(chosen) <= set(LANGUAGES):
                return Refused("control/not_now")
            return (e.LanguagesSet(t=now, languages=chosen),)
        case c.SetSound() | c.SetLoop() | c.SetVolume() | c.SetSpeaking() | c.SetDaylight():
            return _screen(state, wish, now)
        case c.SetDoor():
            return (e.DoorSet(t=now, locked=wish.locked),)
        case c.Lend():
            return (e.ControlLent(t=now, display=wish.display),)
        case c.Approve() | c.Remove():
            return _of_a_team(state, wish, now)
        case _:
            assert_never(wish)


def _of_a_team(state: State, wish: c.FamilyOrder, now: int) -> Decision:
    if wish.team not in state.teams:
        return Refused("team/unknown")
    if isinstance(wish, c.Approve):
        return (e.TeamApproved(t=now, team=wish.team),)
    if state.teams[wish.team].removed:
        return ()
    return _closing(state, e.TeamRemoved(t=now, team=wish.team))


def _screen(state: State, wish: c.ScreenWish, now: int) -> Decision:
    after = screen.changed(state.screen, wish)
    if isinstance(after, Refused):
        return after
    return () if after == state.screen else (e.ScreenSet(t=now, screen=after),)


def _rule(state: State, wish: c.Rule, now: int) -> Decision:
    """Only what was said counts, and only for a question whose answer is told: nothing is given away."""
    if wish.index not in state.results:
        return Refused("control/not_now")
    question = state.programme.at(wish.index)
    said = kind_of(question.ask).near(question.ask, question.key, state.replies(wish.index))
    if all(near.answer != wish.answer for near in said):
        return Refused("control/not_now")
    return (e.AnswerRuled(t=now, index=wish.index, answer=wish.answer, marks=float(wish.counts)),)


# ---- the clock ----


def _clock(state: State, command: c.Command, wish: c.ClockWish, now: int) -> Decision:
    match wish:
        case c.Tick():
            return _tick(state, wish, now)
        case c.Hold():
            running = state.phase in ("open", "talk") and not state.paused
            if not running or state.until is None or state.until != wish.until:
                return ()
            held = e.Held(t=now, until=max(state.until, now) + phases.GET_READY)
            return (*_steps_due(state, now), held)
        case c.Presence():
            return _closing(state, *attendance(state, wish, now))
        case c.Waves():
            return _named(command, waved(state, wish, now))  # the only one that may not happen twice
        case c.Expire():
            return () if state.phase == "ended" else (e.RoomEnded(t=now, why="idle"),)
        case _:
            assert_never(wish)


def _tick(state: State, wish: c.Tick, now: int) -> Decision:
    if buzzing.runs(state):
        return _closing(state, *buzzing.tick(state, now))
    if state.due == state.next_beat and (reached := _steps_due(state, now)):
        return reached
    if state.paused or state.until is None or now < state.until:
        return ()
    if state.phase == "open":
        return (e.QuestionClosed(t=now, index=state.index),)
    if state.phase == "closed":
        if not wish.quiet:
            return ()
        return (e.QuestionRevealed(t=now, index=state.index, until=_by_itself(state, "reveal", now)),)
    if alone.deserted(state):
        return enter(state, "podium" if state.results else "ended", state.index, now)
    return enter(state, *phases.after(state), now)


def _steps_due(state: State, now: int) -> tuple[e.EventUnion, ...]:
    """All timed steps whose time has come, in one: late is no reason to show them one after the other.

    A pause or an outage moves those to come, so it takes along what was due before it: else answers given
    then would count as later than a step that nobody has seen.
    """
    if state.paused or state.next_beat is None or now < state.next_beat:
        return ()
    over = sum(state.opened + beat <= now for beat in state.beats)
    return (e.BeatReached(t=now, index=state.index, beat=over),)
