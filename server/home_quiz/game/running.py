"""What a question brings that hangs on those before it: right answers in a row, and no debts.

Where the rules ask for either, all questions that were told are gone through in their order, whichever of
them has just been told, ruled on or annulled. So a late ruling puts right everything that follows from it.
"""

from __future__ import annotations

from msgspec.structs import replace

from home_quiz.game.scoring import worth
from home_quiz.game.state import Result, State

IN_A_ROW = 3
"""The right answer of a run from which on each brings more."""


def runs(state: State) -> bool:
    """Whether questions hang on each other under this game's rules."""
    rules = state.programme.rules
    return rules.penalty > 0 or rules.streak > 0


def settled(state: State, index: int, result: Result) -> State:
    """The state with this question's result, and all that follows from it."""
    reckoning, totals = _Reckoning(state), state.totals
    results = state.results.insert(index, result)
    for number in sorted(results.keys()):
        before = state.results.get(number)
        after = reckoning.next(number, results[number])
        results = results.insert(number, after)
        for team in {*after.teams, *(before.teams if before else ())}:
            gain = after.teams.get(team, 0) - (before.teams.get(team, 0) if before else 0)
            totals = totals.insert(team, (totals.get(team) or 0) + gain)
    return replace(state, results=results, totals=totals)


class _Reckoning:
    """What each family has won so far, and how many right answers in a row it has."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._won: dict[str, int] = {}
        self._runs: dict[str, int] = {}

    def next(self, index: int, result: Result) -> Result:
        """The next question in order of play."""
        alone = result.teams if result.alone is None else result.alone
        if not self._counts(index):
            return replace(result, teams=alone, alone=alone, runs={})
        for team in alone:
            self._runs[team] = self._runs.get(team, 0) + 1 if team in result.right else 0
        runs = {team: self._runs[team] for team in alone}
        return replace(result, teams=self._gains(index, alone), alone=alone, runs=runs)

    def _counts(self, index: int) -> bool:
        """Whether it can be won: else it neither breaks a run nor lengthens it."""
        programme = self._state.programme
        told = index not in self._state.annulled and index not in programme.tiebreaks
        return told and worth(programme.at(index)) > 0

    def _gains(self, index: int, alone: dict[str, int]) -> dict[str, int]:
        """With what a run adds, and without what a family could not pay."""
        programme = self._state.programme
        more = worth(programme.at(index)) * programme.rules.streak // 100
        gains: dict[str, int] = {}
        for team, points in alone.items():
            won = self._won.get(team, 0)
            gains[team] = max(points + (more if self._runs[team] >= IN_A_ROW else 0), -won)
            self._won[team] = won + gains[team]
        return gains


def in_a_row(state: State, team: str) -> int:
    """How many right answers in a row the last question told was, where that brought more; else 0."""
    result = state.results.get(state.index)
    if result is None or not state.programme.rules.streak or state.phase not in ("reveal", "card"):
        return 0
    run = result.runs.get(team, 0)
    return run if run >= IN_A_ROW else 0
