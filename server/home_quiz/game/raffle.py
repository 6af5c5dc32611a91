"""The raffle: after the podium one family is drawn among all who took part, and another if nobody answers.

The lot is the server's, drawn as the wish came in, and only the family it fell on is stored: every worker and
every replay sees the same one, and whoever presses cannot choose. Points do not change.
"""

from __future__ import annotations

from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.mends import standing
from home_quiz.game.refusals import Refused
from home_quiz.game.state import State
from home_quiz.game.tables import standing_teams

PHASES = ("podium", "ended")
"""Where it may be drawn; the result is seen there too."""
LOTS = 2**53
"""How many lots there are: so many more than families that none has a better chance."""


def took_part(state: State) -> tuple[str, ...]:
    """Families in the game of which somebody answered a question that was told, in the order of the street.

    A family that was merged into another took part with it.
    """
    played = {standing(state, team).id for team, questions in state.part.items() if questions > 0}
    return tuple(team.id for team in standing_teams(state) if team.id in played)


def left(state: State) -> tuple[str, ...]:
    """Those of them that have not been drawn yet."""
    drawn = {standing(state, team).id for team in state.drawn}
    return tuple(team for team in took_part(state) if team not in drawn)


def holder(state: State) -> str:
    """The family on which the last lot fell, "" before any, or where it is gone."""
    if not state.drawn or state.phase not in PHASES:
        return ""
    team = standing(state, state.drawn[-1])
    return "" if team.removed else team.id


def told(state: State) -> set[str]:
    """Seats that see something of a lot: those of the families that hold the prize, or held it."""
    return {seat for team in state.drawn for seat in standing(state, team).seats}


def draw(state: State, wish: c.DrawRaffle, now: int) -> tuple[e.RaffleDrawn, ...] | Refused:
    """The family that the lot falls on; each one that is left has the same chance."""
    if state.phase not in PHASES:
        return Refused("control/not_now")
    if wish.number != len(state.drawn):
        return Refused("control/stale_step")  # pressed twice, or on two pages
    teams = left(state)
    if not teams:
        return Refused("raffle/nobody")
    return (e.RaffleDrawn(t=now, team=teams[wish.lot % len(teams)]),)
