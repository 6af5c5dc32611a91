"""Nameless houses of those who played here, and when somebody has played enough."""

from __future__ import annotations

import msgspec

from game.play import Game, choice, one_round
from home_quiz.game import commands as c
from home_quiz.game.neighbours import MOST_NEIGHBOURS, in_a_row, neighbours, sight
from home_quiz.game.programme import PlaceCard
from home_quiz.game.state import State

CASTLE = PlaceCard("castle", "castle", {"*": "Pils"}, lat=56.5, lon=27.7)
LIBRARY = PlaceCard("library", "library", {"*": "Bibliotēka"})


def played(*phones: str, right: bool = True, place: PlaceCard = CASTLE, end: bool = True) -> State:
    """A game of one question in which each of these phones had a family of its own."""
    game = Game(one_round(choice(place=place)))
    seats = [game.found(phone) for phone in phones]
    game.do(c.Start())
    game.do(c.Next())
    for seat in seats:
        game.answer(seat, "a" if right else "b")
    if not seats:
        game.do(c.Next())
    game.wait(30_000)
    game.tick()
    assert game.state.results
    if end:
        game.do(c.End())
    return game.state


class TestNeighbours:
    def test_the_best_first_and_without_a_word_about_who_they_are(self) -> None:
        one = played("a", "b")
        other = played("c", right=False)
        found = neighbours([other, one])
        assert [house.points for house in found] == [1000, 1000]
        assert {type(value) for house in msgspec.to_builtins(found) for value in house.values()} == {int, str}
        said = msgspec.json.encode(found).decode()
        assert not any(team.name in said for team in one.teams.values())

    def test_a_game_that_is_played_has_no_points_to_beat_yet(self) -> None:
        assert neighbours([played("a", end=False)]) == ()

    def test_not_more_than_a_street(self) -> None:
        assert len(neighbours([played("a", "b", "c")] * 5)) == MOST_NEIGHBOURS


class TestEnough:
    def test_the_same_phone_twice(self) -> None:
        assert in_a_row([played("a"), played("b", "a")]) == 2

    def test_somebody_else_between_begins_anew(self) -> None:
        assert in_a_row([played("a"), played("b"), played("a")]) == 1

    def test_none_at_all(self) -> None:
        assert in_a_row([]) == 0

    def test_the_place_to_go_to_is_one_whose_way_is_known(self) -> None:
        assert sight(played("a")) == CASTLE
        assert sight(played("a", place=LIBRARY)) is None
