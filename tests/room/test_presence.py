"""Sockets come and go; wishes about who is here are rare."""

from __future__ import annotations

from game.play import Game
from home_quiz.game.commands import Leave, Presence
from home_quiz.room.presence import SeatPresence


def played(*phones: str) -> Game:
    """A lobby with a family for each phone."""
    game = Game()
    for phone in phones:
        game.found(phone)
    return game


class TestAway:
    def test_after_eight_seconds_without_a_socket(self) -> None:
        state, presence = played("a").state, SeatPresence()
        presence.up("s1")
        presence.down("s1", 1000)
        assert presence.wish(state, 8999) is None
        assert presence.wish(state, 9000) == Presence(("s1",), ())
        assert presence.wish(state, 20_000) is None

    def test_not_while_another_tab_is_open(self) -> None:
        state, presence = played("a").state, SeatPresence()
        presence.up("s1")
        presence.up("s1")
        presence.down("s1", 0)
        assert presence.has_socket("s1")
        assert presence.wish(state, 60_000) is None

    def test_not_after_a_reload(self) -> None:
        state, presence = played("a").state, SeatPresence()
        presence.up("s1")
        presence.down("s1", 0)
        presence.up("s1")
        assert presence.wish(state, 60_000) is None

    def test_after_a_restart_everybody_is_looked_for(self) -> None:
        state, presence = played("a", "b").state, SeatPresence()
        presence.up("s2")
        presence.opened(state, 500)
        assert presence.wish(state, 8500) == Presence(("s1",), ())

    def test_nobody_who_left(self) -> None:
        game, presence = played("a"), SeatPresence()
        presence.up("s1")
        presence.down("s1", 0)
        game.do(Leave(), "seat:s1", seat="s1")
        assert presence.wish(game.state, 9000) is None


class TestBack:
    def test_only_seats_known_as_away(self) -> None:
        game, presence = played("a", "b"), SeatPresence()
        presence.up("s1")
        presence.up("s2")
        assert presence.wish(game.state, 0) is None
        game.away("s2")
        assert presence.wish(game.state, 1) == Presence((), ("s2",))

    def test_at_most_one_wish_a_second(self) -> None:
        game, presence = played("a", "b"), SeatPresence()
        presence.up("s1")
        presence.up("s2")
        game.away("s1")
        assert presence.wish(game.state, 0) is not None
        game.away("s2")
        assert presence.wish(game.state, 999) is None
        assert presence.wish(game.state, 1000) == Presence((), ("s1", "s2"))


def test_a_socket_nobody_announced_is_no_error() -> None:
    presence = SeatPresence()
    presence.down("s1", 0)
    assert not presence.has_socket("s1")
    assert presence.wish(played("a").state, 8000) == Presence(("s1",), ())
