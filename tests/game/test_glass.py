"""Families without a phone that play on a display: where the game allows it, two, with offered names."""

from __future__ import annotations

from msgspec.structs import replace

from game.play import Game, choice, one_round, only, token
from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game import views
from home_quiz.game.offered import offered_name
from home_quiz.game.parts import House, Stamp

WALL, OTHER_WALL = "wall-1", "wall-2"
STAMP = Stamp("e", 1, 1)


def glass_game(**rules: object) -> Game:
    """A game in which displays are played on."""
    return Game(one_round(choice(), choice(), glass=True, **rules))


def family(number: int, display: str = WALL) -> c.Found:
    """A family with an offered name of its own."""
    return c.Found(offered_name("lv", "fox", number), "fox", "red", display=display)


def seat(game: Game, player: str, wish: c.Found) -> str:
    """The seat that a player on a display gets."""
    events = game.do(wish, f"token:{player}", token=token(player))
    return only([event for event in events if isinstance(event, e.SeatTaken)], e.SeatTaken).seat


def no(game: Game, player: str, wish: c.Found) -> str:
    """Why it gets none."""
    return game.no(wish, f"token:{player}", token=token(player))


def house(game: Game, role: str) -> House:
    """The only house in the street, as a role sees it."""
    (one,) = views.live(game.state, STAMP, role).houses
    return one


def test_two_families_play_on_each_display() -> None:
    game = glass_game()
    left, right = seat(game, "l", family(0)), seat(game, "r", family(1))
    assert {game.state.seats[one].display for one in (left, right)} == {WALL}
    assert no(game, "third", family(2)) == "glass/full"
    third = seat(game, "third", family(2, OTHER_WALL))
    assert game.state.seats[third].display == OTHER_WALL
    phone = game.found("phone", "Eži")
    assert game.state.seats[phone].display == ""


def test_a_half_is_free_again_after_its_family_left_or_was_removed() -> None:
    game = glass_game()
    left, right = seat(game, "l", family(0)), seat(game, "r", family(1))
    game.do(c.Leave(), f"seat:{left}", seat=left)
    seat(game, "third", family(2))
    assert no(game, "fourth", family(3)) == "glass/full"
    game.do(c.Remove(game.state.seats[right].team))
    seat(game, "fourth", family(3))


def test_only_where_the_game_allows_it() -> None:
    assert no(Game(), "l", family(0)) == "glass/closed"
    assert no(glass_game(), "l", replace(family(0), name="Mēs paši")) == "glass/name"


def test_the_same_wish_again_is_the_same_seat() -> None:
    game = glass_game()
    seat(game, "l", family(0))
    assert game.do(family(1), "token:l", token=token("l")) == ()


def test_a_house_number_leads_nobody_from_the_wall_into_a_house_that_stands() -> None:
    game = glass_game()
    first = seat(game, "l", family(0))
    number = game.state.teams[game.state.seats[first].team].number
    second = seat(game, "r", replace(family(1), number=number))
    assert game.state.seats[second].team != game.state.seats[first].team


def test_a_seat_that_moves_to_a_phone_is_no_longer_on_the_display() -> None:
    game = glass_game()
    left = seat(game, "l", family(0))
    game.do(c.MakeReturn(b"code"), f"seat:{left}", seat=left)
    game.do(c.UseReturn(b"code"), "token:phone", token=token("phone"))
    assert game.state.seats[left].display == ""


def test_a_closed_door_is_closed_on_the_display_too() -> None:
    game = glass_game()
    game.do(c.SetDoor(True))
    assert no(game, "l", family(0)) == "room/locked"


def test_displays_and_hosts_are_told_and_phones_are_not() -> None:
    game = glass_game()
    seat(game, "l", family(0))
    shown = {
        role: views.stage(game.state, STAMP, role, ("lv",)).glass for role in ("host", "display", "player")
    }
    assert shown == {"host": True, "display": True, "player": False}
    assert not views.stage(Game().state, STAMP, "display", ("lv",)).glass
    assert house(game, "host").glass
    assert not house(game, "display").glass
