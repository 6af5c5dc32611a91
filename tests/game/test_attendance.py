"""Missed, away, back: no worker speaks for the sockets of another one."""

from __future__ import annotations

from game.play import Game, choice, kinds_of, one_round
from home_quiz.game import commands as c
from home_quiz.game.attendance import CLAIMED_WITHIN, MOST_DISPLAYS
from home_quiz.game.decide import LAG_CAP
from home_quiz.game.events import DisplaysSeen, SeatsMissed
from home_quiz.game.parts import Stamp
from home_quiz.game.views import live

STAMP = Stamp("", 1, 1)


def street(*phones: str) -> Game:
    """A lobby with a family for each phone."""
    game = Game(one_round(choice(), choice()))
    for phone in phones:
        game.found(phone)
    return game


def report(game: Game, **lists: tuple[str, ...]) -> list[str]:
    """What a worker says, and the names of the events that follow."""
    return kinds_of(game.do(c.Presence(**lists), "clock", id=""))


class TestSeats:
    def test_missed_seats_are_asked_for_and_still_here(self) -> None:
        game = street("a", "b")
        assert game.do(c.Presence(missed=("s1", "s9")), "clock") == (SeatsMissed(t=game.now, seats=("s1",)),)
        assert not game.state.seats["s1"].away
        assert set(game.to("open").state.here) == {"s1", "s2"}

    def test_nobody_is_asked_for_twice(self) -> None:
        game = street("a")
        assert report(game, missed=("s1",)) == ["SeatsMissed"]
        assert report(game, missed=("s1",)) == []

    def test_away_only_when_nobody_claims_it_in_time(self) -> None:
        game = street("a")
        report(game, missed=("s1",))
        game.wait(CLAIMED_WITHIN - 1)
        assert report(game, away=("s1",)) == []
        game.wait(1)
        assert report(game, away=("s1",)) == ["SeatsAway"]
        assert game.state.seats["s1"].away
        assert not game.state.missed

    def test_never_away_without_being_asked_for(self) -> None:
        game = street("a")
        game.wait(60_000)
        assert report(game, away=("s1",)) == []

    def test_nobody_is_away_after_the_end_when_nobody_would_claim_a_seat_any_more(self) -> None:
        game = street("a", "b")
        report(game, missed=("s1",))
        game.do(c.End())
        game.wait(60_000)
        assert report(game, missed=("s2",), away=("s1",)) == []

    def test_whoever_has_a_socket_says_so(self) -> None:
        game = street("a")
        report(game, missed=("s1",))
        assert report(game, back=("s1",)) == ["SeatsBack"]
        game.wait(60_000)
        assert report(game, away=("s1",)) == []

    def test_a_claimed_seat_was_not_active_for_it(self) -> None:
        """A phone on a table is not here for ever only because workers ask each other for it."""
        game = street("a", "b")
        for index in (0, 1):
            game.to("open", index).answer("s1", "a")
            report(game, missed=("s2",))
            report(game, back=("s2",))
        assert game.state.seats["s2"].active == 0

    def test_another_phone_takes_a_missed_seat(self) -> None:
        game = street("a")
        game.do(c.MakeReturn(b"1"), "seat:s1", seat="s1")
        report(game, missed=("s1",))
        game.do(c.UseReturn(b"1"), "token:z", token=b"z")
        game.wait(60_000)
        assert report(game, away=("s1",)) == []

    def test_a_question_waits_for_missed_seats(self) -> None:
        game = street("a", "b")
        game.to("open").answer("s1", "a")
        report(game, missed=("s2",))
        assert game.state.phase == "open"
        game.wait(CLAIMED_WITHIN)
        assert report(game, away=("s2",)) == ["SeatsAway", "QuestionClosed"]


class TestLines:
    """What is made up for as a slow line may be a weak one or a feigned one: the host sees whose it is."""

    def test_the_host_alone_sees_the_most_that_was_made_up_for_in_a_family(self) -> None:
        game = street("a", "b")
        game.join("c", "t1")
        game.to("open")
        game.wait(1000)
        game.answer("s1", "a", lag=90)
        game.answer("s3", "a", lag=400)  # no more than the cap is ever made up for
        game.answer("s2", "a", lag=5)
        assert [house.lag for house in live(game.state, STAMP, "host").houses] == [LAG_CAP, 5]
        for role in ("display", "player"):
            assert [house.lag for house in live(game.state, STAMP, role).houses] == [0, 0]

    def test_it_is_that_of_the_last_answer(self) -> None:
        game = street("a")
        game.to("open")
        game.answer("s1", "a", lag=LAG_CAP)
        game.answer("s1", "b", lag=7)
        assert [house.lag for house in live(game.state, STAMP, "host").houses] == [7]


class TestDisplays:
    def test_come_and_go(self) -> None:
        game = street()
        assert report(game, seen=("d1", "d2")) == ["DisplaysSeen"]
        assert report(game, seen=("d1",)) == []
        assert report(game, gone=("d1", "d3")) == ["DisplaysGone"]
        assert set(game.state.displays) == {"d2"}

    def test_not_without_end(self) -> None:
        game = street()
        many = tuple(f"d{number}" for number in range(MOST_DISPLAYS + 5))
        assert game.do(c.Presence(seen=many), "clock") == (
            DisplaysSeen(t=game.now, displays=many[:MOST_DISPLAYS]),
        )
        assert report(game, seen=("one-more",)) == []


class TestWaves:
    def test_add_up(self) -> None:
        game = street("a", "b")
        game.do(c.Waves({"t1": 2}), "clock", id="")
        game.do(c.Waves({"t1": 1, "t2": 1}), "clock", id="")
        assert dict(game.state.waves.items()) == {"t1": 3, "t2": 1}

    def test_a_batch_that_is_stored_twice_counts_once(self) -> None:
        """A first copy may reach the store after it was given up and decided again."""
        game = street("a")
        game.do(c.Waves({"t1": 2}), "worker:n", id="w1")
        assert game.do(c.Waves({"t1": 2}), "worker:n", id="w1") == ()
        game.do(c.Waves({"t1": 2}), "worker:s", id="w1")
        assert dict(game.state.waves.items()) == {"t1": 4}

    def test_only_from_houses_that_stand(self) -> None:
        game = street("a")
        game.do(c.Remove("t1"))
        assert game.do(c.Waves({"t1": 1, "t9": 1}), "clock") == ()
