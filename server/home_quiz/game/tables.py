"""What follows from the points: families in order, totals, and how much a house has grown."""

from __future__ import annotations

from home_quiz.game.scoring import storeys
from home_quiz.game.state import State, Team

AFTER_REVEAL = ("reveal", "card", "standings", "break", "podium", "ended")


def standing_teams(state: State) -> list[Team]:
    """Families in the game, in the order in which their houses were built."""
    return sorted((team for team in state.teams.values() if not team.removed), key=lambda team: team.order)


def totals(state: State) -> dict[str, int]:
    """Points of every family in the game."""
    return {team.id: state.totals.get(team.id) or 0 for team in standing_teams(state)}


def fresh(state: State, team: str) -> int:
    """Storeys the last revealed question added."""
    result = state.results.get(state.index)
    if result is None or state.phase not in AFTER_REVEAL:
        return 0
    total = state.totals.get(team) or 0
    before = total - result.teams.get(team, 0)
    questions = state.programme.questions
    return storeys(total, questions) - storeys(before, questions)


def table_start(state: State) -> int:
    """The first question since the table before this one; a tie-break adds nothing to the last one's."""
    last = min(state.index, len(state.programme.questions) - 1)
    in_round = last - _round_start(state)
    return last - in_round % (state.programme.rules.standings_every or in_round + 1)


def _round_start(state: State) -> int:
    number = state.programme.round_of(max(state.index, 0))
    return sum(len(part.questions) for part in state.programme.rounds[:number])
