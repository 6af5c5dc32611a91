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


class Worker:
    """One worker's presence of a game; ``look`` is its regular look, at real ms, and does what it wishes."""

    def __init__(self, game: Game) -> None:
        self.game = game
        self.presence = SeatPresence()

    def look(self, mono: int) -> Presence | None:
        """What it says then."""
        self.game.now = mono
        wish = self.presence.wish(self.game.state, mono, mono)
        if wish is not None:
            self.game.do(wish, "clock", id="")
        return wish


class TestAway:
    def test_missed_after_five_seconds_and_away_after_eight(self) -> None:
        worker = Worker(played("a"))
        worker.presence.up("s1")
        worker.presence.down("s1", 1000)
        assert worker.look(5999) is None
        assert worker.look(6000) == Presence(missed=("s1",))
        assert worker.look(8999) is None
        assert worker.look(9000) == Presence(away=("s1",))
        assert worker.look(20_000) is None

    def test_not_while_another_tab_is_open(self) -> None:
        worker = Worker(played("a"))
        worker.presence.up("s1")
        worker.presence.up("s1")
        worker.presence.down("s1", 0)
        assert worker.presence.has_socket("s1")
        assert worker.look(60_000) is None

    def test_not_after_a_reload(self) -> None:
        worker = Worker(played("a"))
        worker.presence.up("s1")
        worker.presence.down("s1", 0)
        worker.presence.up("s1")
        assert worker.look(60_000) is None

    def test_after_a_restart_everybody_is_looked_for(self) -> None:
        worker = Worker(played("a", "b"))
        worker.presence.up("s2")
        worker.presence.opened(worker.game.state, 500)
        assert worker.look(5500) == Presence(missed=("s1",))

    def test_nobody_who_left(self) -> None:
        worker = Worker(played("a"))
        worker.presence.up("s1")
        worker.presence.down("s1", 0)
        worker.game.do(Leave(), "seat:s1", seat="s1")
        assert worker.look(9000) is None


class TestTwoWorkers:
    def test_a_phone_that_changed_workers_is_never_away(self) -> None:
        game = played("a")
        old, new = Worker(game), Worker(game)
        old.presence.up("s1")
        old.presence.down("s1", 0)
        new.presence.up("s1")
        assert old.look(5000) == Presence(missed=("s1",))
        assert new.look(5001) == Presence(back=("s1",))
        for mono in range(6000, 30_000, 1000):
            assert old.look(mono) is None
            assert new.look(mono + 1) is None
        assert not game.state.seats["s1"].away

    def test_a_worker_that_starts_calls_nobody_away(self) -> None:
        game = played("a", "b", "c")
        old, new = Worker(game), Worker(game)
        for seat in ("s1", "s2"):
            old.presence.up(seat)
        new.presence.opened(game.state, 0)
        assert new.look(5000) == Presence(missed=("s1", "s2", "s3"))
        assert old.look(5001) == Presence(back=("s1", "s2"))
        assert new.look(8000) == Presence(away=("s3",))

    def test_whoever_is_left_calls_the_missed_ones_away(self) -> None:
        """The worker that missed them may be dead by then."""
        game = played("a")
        dead, left = Worker(game), Worker(game)
        dead.presence.up("s1")
        dead.presence.down("s1", 0)
        dead.look(5000)
        assert left.look(8000) == Presence(away=("s1",))

    def test_a_seat_whose_worker_died_is_looked_for_at_the_next_question(self) -> None:
        game = played("a", "b")
        left = Worker(game)
        left.presence.up("s1")
        assert left.look(60_000) is None
        game.to("open")
        assert left.look(61_000) is None
        assert left.look(66_000) == Presence(missed=("s2",))
        assert left.look(69_000) == Presence(away=("s2",))
        assert left.look(90_000) is None

    def test_a_question_makes_no_worker_of_all_phones_ask(self) -> None:
        worker = Worker(played("a", "b"))
        worker.presence.up("s1")
        worker.presence.up("s2")
        worker.look(0)
        worker.game.to("open")
        assert [worker.look(mono) for mono in range(1000, 20_000, 1000)] == [None] * 19


class TestBack:
    def test_only_seats_known_as_away(self) -> None:
        worker = Worker(played("a", "b"))
        worker.presence.up("s1")
        worker.presence.up("s2")
        assert worker.look(0) is None
        worker.game.away("s2")
        assert worker.look(1) == Presence(back=("s2",))

    def test_at_most_one_wish_a_second(self) -> None:
        worker = Worker(played("a", "b"))
        worker.presence.up("s1")
        worker.presence.up("s2")
        worker.game.away("s1")
        assert worker.look(0) is not None
        worker.game.away("s1", "s2")
        assert worker.look(999) is None
        assert worker.look(1000) == Presence(back=("s1", "s2"))


class TestDisplays:
    def test_seen_at_once_and_gone_after_eight_seconds(self) -> None:
        worker = Worker(played())
        worker.presence.display_up("d1")
        assert worker.look(0) == Presence(seen=("d1",))
        worker.presence.display_down("d1", 1000)
        assert worker.look(8999) is None
        assert worker.look(9000) == Presence(gone=("d1",))

    def test_one_that_was_called_gone_by_another_worker_is_seen_again(self) -> None:
        game = played()
        old, new = Worker(game), Worker(game)
        old.presence.display_up("d1")
        old.look(0)
        new.presence.opened(game.state, 0)
        assert new.look(8000) == Presence(gone=("d1",))
        assert old.look(8001) == Presence(seen=("d1",))


def test_a_socket_nobody_announced_is_no_error() -> None:
    worker = Worker(played("a"))
    worker.presence.down("s1", 0)
    assert not worker.presence.has_socket("s1")
    assert worker.look(5000) == Presence(missed=("s1",))
