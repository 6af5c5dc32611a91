"""What the host may change during a game, and what takes it back: wishes in, events or a refusal out."""

from __future__ import annotations

from typing import assert_never

from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.mends import MAX_PHONES, phones, standing
from home_quiz.game.names import clean_name, clean_reason, same_name_key
from home_quiz.game.planning import planned
from home_quiz.game.refusals import Refused
from home_quiz.game.state import Mend, State

MOST_POINTS = 100_000
"""The most that one correction gives or takes."""
Decision = tuple[e.EventUnion, ...] | Refused


def mended(state: State, wish: c.MendWish | c.PlanWish, now: int) -> Decision:
    """The change, nothing where it is so already, or why not."""
    match wish:
        case c.Annul():
            return _annul(state, wish, now)
        case c.Correct():
            return _correct(state, wish, now)
        case c.Rehouse():
            return _rehouse(state, wish.seat, wish.team, now)
        case c.Merge():
            return _merge(state, wish, now)
        case c.Rename():
            return _rename(state, wish.team, wish.name, now)
        case c.ReplaceQuestion() | c.DropQuestion() | c.BringBack():
            return planned(state, wish, now)
        case c.Undo():
            mend = state.mends.get(wish.number)
            return Refused("control/unknown_change") if mend is None else undo(state, mend, now)
        case _:
            assert_never(wish)


def undo(state: State, mend: Mend, now: int) -> Decision:
    """What takes a change back; nothing where it was taken back already."""
    if mend.undone:
        return ()
    match mend.what:
        case "annulled":
            return (e.QuestionRestored(t=now, index=mend.index),)
        case "points":
            return (e.CorrectionUndone(t=now, number=mend.number),)
        case "moved" if state.seats[mend.seat].team == mend.team:
            return _rehouse(state, mend.seat, mend.other, now, mend.number)
        case "renamed" if state.teams[mend.team].name == mend.text:
            return _rename(state, mend.team, mend.was, now, mend.number)
        case "removed" | "merged":
            return _restore(state, mend.team, now)
    return Refused("control/not_now")  # something newer has been changed since


def _annul(state: State, wish: c.Annul, now: int) -> Decision:
    if wish.index not in state.results:
        return Refused("control/not_now")
    if wish.annulled == (wish.index in state.annulled):
        return ()
    if wish.annulled:
        return (e.QuestionAnnulled(t=now, index=wish.index),)
    return (e.QuestionRestored(t=now, index=wish.index),)


def _correct(state: State, wish: c.Correct, now: int) -> Decision:
    if not _stands(state, wish.team):
        return Refused("team/unknown")
    if wish.points == 0 or abs(wish.points) > MOST_POINTS:
        return Refused("control/points")
    reason = clean_reason(wish.reason)
    if isinstance(reason, Refused):
        return reason
    number = len(state.mends) + 1
    return (e.PointsCorrected(t=now, number=number, team=wish.team, points=wish.points, reason=reason),)


def _rehouse(state: State, seat: str, team: str, now: int, undoes: int = 0) -> Decision:
    if seat not in state.seats or state.seats[seat].left:
        return Refused("seat/unknown")
    if not _stands(state, team):
        return Refused("team/unknown")
    if state.seats[seat].team == team:
        return ()
    if phones(state, state.teams[team]) >= MAX_PHONES:
        return Refused("team/full")
    return (e.SeatRehoused(t=now, seat=seat, team=team, undoes=undoes),)


def _merge(state: State, wish: c.Merge, now: int) -> Decision:
    if not (_stands(state, wish.team) and _stands(state, wish.into)):
        return Refused("team/unknown")
    if wish.team == wish.into:
        return Refused("team/same")
    if sum(phones(state, state.teams[team]) for team in (wish.team, wish.into)) > MAX_PHONES:
        return Refused("team/full")
    return (e.TeamsMerged(t=now, team=wish.team, into=wish.into),)


def _rename(state: State, team: str, wanted: str, now: int, undoes: int = 0) -> Decision:
    if not _stands(state, team):
        return Refused("team/unknown")
    name = clean_name(wanted)
    if isinstance(name, Refused):
        return name
    if name == state.teams[team].name:
        return ()
    if _taken(state, name, team):
        return Refused("team/name_taken")
    return (e.TeamRenamed(t=now, team=team, name=name, undoes=undoes),)


def _restore(state: State, team: str, now: int) -> Decision:
    """A house that is gone stands again, with the phones that are still where it was merged into."""
    gone = state.teams[team]
    if _taken(state, gone.name, team):
        return Refused("team/name_taken")
    there = standing(state, team).id
    seats = tuple(seat for seat in gone.gave if state.seats[seat].team == there)
    return (e.TeamRestored(t=now, team=team, seats=seats),)


def _taken(state: State, name: str, team: str) -> bool:
    """Whether another family that plays has this name; one whose house is gone holds it for nobody."""
    holder = state.names.get(same_name_key(name))
    return holder is not None and holder != team and not state.teams[holder].removed


def _stands(state: State, team: str) -> bool:
    return team in state.teams and not state.teams[team].removed
