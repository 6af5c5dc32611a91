"""What follows from the host's changes during a game: families renamed, moved, merged, points corrected.

Every change gets a running number and stays in the state, so that it can be shown and taken back. Points that
were earned stay where they were earned: ``State.family_of`` says for whom a phone counted in a question.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, assert_never

from msgspec.structs import replace

from home_quiz.game import events as e
from home_quiz.game.names import same_name_key
from home_quiz.game.state import Mend, Result, State, Team

MAX_PHONES = 12

MendEvent = (
    e.TeamRemoved
    | e.TeamRestored
    | e.TeamRenamed
    | e.TeamsMerged
    | e.SeatRehoused
    | e.PointsCorrected
    | e.CorrectionUndone
    | e.QuestionAnnulled
    | e.QuestionRestored
)


def mend(state: State, event: MendEvent) -> State:
    """The state after one of these events; what an annulled question brings is worked out by ``evolve``."""
    match event:
        case e.TeamRemoved():
            return _noted(_taken_out(state, event.team), "removed", team=event.team)
        case e.TeamRestored():
            return _restored(state, event)
        case e.TeamRenamed():
            return _renamed(state, event)
        case e.TeamsMerged():
            return _merged(state, event)
        case e.SeatRehoused():
            return _rehoused(state, event)
        case e.PointsCorrected():
            corrected = _added(state, event.team, event.points)
            return _noted(corrected, "points", team=event.team, points=event.points, text=event.reason)
        case e.CorrectionUndone():
            undone = state.mends[event.number]
            return _undone(_added(state, undone.team, -undone.points), event.number)
        case e.QuestionAnnulled():
            annulled = replace(state, annulled=state.annulled.insert(event.index))
            return _noted(annulled, "annulled", index=event.index)
        case e.QuestionRestored():
            restored = replace(state, annulled=state.annulled.discard(event.index))
            return _all_undone(restored, ("annulled",), index=event.index)
        case _:
            assert_never(event)


def counted(state: State, index: int, result: Result) -> Result:
    """What a question brings: the same marks, but no points where it is annulled, or a tie-break."""
    if index not in state.annulled and index not in state.programme.tiebreaks:
        return result
    return Result(result.marks, dict.fromkeys(result.seats, 0), dict.fromkeys(result.teams, 0))


def standing(state: State, team: str) -> Team:
    """The family, or the one it was merged into."""
    found = state.teams[team]
    while found.removed and found.into:
        found = state.teams[found.into]
    return found


def phones(state: State, team: Team) -> int:
    """How many phones have a place in the family."""
    return sum(not state.seats[seat].left for seat in team.seats)


# ---- families and phones ----


def _taken_out(state: State, team: str, **changes: Any) -> State:
    gone = tuple(sorted({*state.gone, state.teams[team].order}))
    return replace(_with_team(state, team, removed=True, **changes), gone=gone)


def _restored(state: State, event: e.TeamRestored) -> State:
    team = state.teams[event.team]
    gone = tuple(order for order in state.gone if order != team.order)
    back = replace(_with_team(state, team.id, removed=False, into="", gave=()), gone=gone)
    back = replace(back, names=back.names.insert(same_name_key(team.name), team.id))
    return _all_undone(_at_home(back, event.seats, team.id), ("removed", "merged"), team=team.id)


def _renamed(state: State, event: e.TeamRenamed) -> State:
    was = state.teams[event.team].name
    names = state.names
    if names.get(same_name_key(was)) == event.team:
        names = names.discard(same_name_key(was))
    names = names.insert(same_name_key(event.name), event.team)
    renamed = replace(_with_team(state, event.team, name=event.name, named=True), names=names)
    if event.undoes:
        return _undone(renamed, event.undoes)
    return _noted(renamed, "renamed", team=event.team, text=event.name, was=was)


def _merged(state: State, event: e.TeamsMerged) -> State:
    gave = state.teams[event.team].seats
    moved = _at_home(state, gave, event.into)
    merged = _taken_out(moved, event.team, into=event.into, gave=gave)
    return _noted(merged, "merged", team=event.team, other=event.into)


def _rehoused(state: State, event: e.SeatRehoused) -> State:
    came_from = state.seats[event.seat].team
    moved = _at_home(state, (event.seat,), event.team)
    if event.undoes:
        return _undone(moved, event.undoes)
    return _noted(moved, "moved", team=event.team, other=came_from, seat=event.seat)


def _at_home(state: State, seats: Iterable[str], team: str) -> State:
    """The seats in another family; for questions that were opened they count for the one they were in."""
    for seat in seats:
        entry = state.seats[seat]
        old, new = state.teams[entry.team], state.teams[team]
        if old.id == new.id:
            continue
        before = state.moves.get(seat) or ()
        state = _with_team(state, old.id, seats=tuple(one for one in old.seats if one != seat))
        state = _with_team(state, new.id, seats=(*new.seats, seat))
        moves = state.moves.insert(seat, (*before, (state.asked, old.id)))
        state = replace(state, moves=moves, seats=state.seats.insert(seat, replace(entry, team=team)))
    return state


def _with_team(state: State, team: str, **changes: Any) -> State:
    return replace(state, teams=state.teams.insert(team, replace(state.teams[team], **changes)))


def _added(state: State, team: str, points: int) -> State:
    return replace(state, totals=state.totals.insert(team, (state.totals.get(team) or 0) + points))


# ---- the list of changes ----


def _noted(state: State, what: str, **facts: Any) -> State:
    number = len(state.mends) + 1
    facts.setdefault("index", max(state.index, 0))
    return replace(state, mends=state.mends.insert(number, Mend(number, what, **facts)))


def _undone(state: State, number: int) -> State:
    return replace(state, mends=state.mends.insert(number, replace(state.mends[number], undone=True)))


def _all_undone(state: State, what: tuple[str, ...], team: str = "", index: int = -1) -> State:
    for number, one in state.mends.items():
        if one.what in what and one.team == team and index in (-1, one.index):
            state = _undone(state, number)
    return state
