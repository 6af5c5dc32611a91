"""What screens show of the host's changes: the list with its ways back, and what a family was given."""

from __future__ import annotations

from collections.abc import Sequence

from home_quiz.game.mending import undo
from home_quiz.game.parts import CorrectionView, MendView, ToldView
from home_quiz.game.refusals import Refused
from home_quiz.game.state import Mend, State
from home_quiz.game.texts import shown

MOST_SHOWN = 50
"""Changes on the host's list; older ones stay as they are."""
MOST_TOLD = 4
"""Questions that the host may annul; older ones can still be taken back from the list."""


def mends(state: State) -> tuple[MendView, ...]:
    """What the host changed, newest first."""
    newest = sorted(state.mends.values(), key=lambda mend: -mend.number)[:MOST_SHOWN]
    return tuple(_view(state, mend) for mend in newest)


def _view(state: State, mend: Mend) -> MendView:
    can = not mend.undone and state.phase != "ended"
    return MendView(
        number=mend.number,
        what=mend.what,
        question=mend.index,
        name=_name(state, mend.team),
        other=_name(state, mend.other),
        points=mend.points,
        text=mend.text,
        was=mend.was,
        can=can and not isinstance(undo(state, mend, 0), Refused),
        undone=mend.undone,
        tiebreak=mend.index in state.programme.tiebreaks,
    )


def _name(state: State, team: str) -> str:
    return state.teams[team].name if team else ""


def told(state: State, languages: Sequence[str]) -> tuple[ToldView, ...]:
    """The last questions whose answers were told, newest first."""
    newest = sorted(state.results.keys(), reverse=True)[:MOST_TOLD]
    programme = state.programme
    return tuple(
        ToldView(
            index, shown(programme.at(index).text, languages, programme.own(index)), index in state.annulled
        )
        for index in newest
    )


def _corrections(state: State, start: int) -> list[Mend]:
    """Corrections that hold and were made from this question on."""
    made = [mend for mend in state.mends.values() if mend.what == "points" and not mend.undone]
    return sorted((mend for mend in made if mend.index >= start), key=lambda mend: mend.number)


def gained(state: State, start: int) -> dict[str, int]:
    """Points that the host gave or took since this question, by family."""
    gains: dict[str, int] = {}
    for mend in _corrections(state, start):
        gains[mend.team] = gains.get(mend.team, 0) + mend.points
    return gains


def given(state: State, team: str, start: int) -> tuple[CorrectionView, ...]:
    """The same for one family, each with its reason; the last three."""
    own = [CorrectionView(mend.points, mend.text) for mend in _corrections(state, start) if mend.team == team]
    return tuple(own[-3:])
