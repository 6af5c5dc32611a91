"""What the games of kiosks leave behind for those who come next: houses without names. Pure.

Nothing is stored for it: whoever is asked folds the games, and they are erased a day after their end.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from home_quiz.game.programme import PlaceCard
from home_quiz.game.scoring import storeys
from home_quiz.game.state import State
from home_quiz.game.tables import standing_teams

MOST_NEIGHBOURS = 8
OVER = ("podium", "ended")
"""Phases in which a game's points do not change any more."""


class Neighbour(Struct, frozen=True):
    """A house of somebody who played here today. No name, no crest, no town."""

    seed: int
    colour: str
    points: int
    storeys: int


def neighbours(games: Iterable[State]) -> tuple[Neighbour, ...]:
    """The best houses of games that are over, the best first."""
    houses = [house for game in games if game.phase in OVER for house in _houses(game)]
    return tuple(sorted(houses, key=lambda house: -house.points)[:MOST_NEIGHBOURS])


def _houses(game: State) -> Iterable[Neighbour]:
    for team in standing_teams(game):
        if points := game.totals.get(team.id) or 0:
            yield Neighbour(team.seed, team.colour, points, storeys(points, game.programme.questions))


def in_a_row(games: Sequence[State]) -> int:
    """How many of these games, the oldest first, the phones of the last one have played without a break."""
    row = 0
    for game in reversed(games):
        if not game.results or not set(game.tokens) & set(games[-1].tokens):
            break
        row += 1
    return row


def sight(game: State) -> PlaceCard | None:
    """A place that the game spoke of and to which the way is known; another one for each game."""
    asked = (game.programme.at(index).place for index in sorted(game.results))
    known = [place for place in asked if place is not None and place.lat is not None]
    return known[game.seed % len(known)] if known else None
