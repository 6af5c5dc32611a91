"""Pause, resume and hold: no time is lost or won. More time: for answers, and for nobody's speed."""

from __future__ import annotations

import msgspec

from game.play import Game, choice, one_round
from game.test_answers import opened, took
from home_quiz.game import commands as c
from home_quiz.game.phases import deadline_of
from home_quiz.game.views import controls
from home_quiz.rescoring import rescore
from home_quiz.room.record import encode_events


class TestPause:
    def test_the_clock_stands(self) -> None:
        game = opened("a", "b")
        game.wait(5000)
        game.do(c.Pause())
        game.wait(100_000)
        assert game.tick() == ()
        game.do(c.Resume())
        assert game.state.until == game.now + 15_000 + 3000

    def test_took_goes_on_where_it_stood(self) -> None:
        game = opened("a", "b", "c", "d")
        game.wait(5000)
        game.answer("s1", "a")
        game.do(c.Pause())
        game.wait(7000)
        game.answer("s2", "a")
        game.do(c.Resume())
        game.wait(3000 + 4000)
        game.answer("s3", "a")
        assert [took(game, seat) for seat in ("s1", "s2", "s3")] == [5000, 5000, 9000]

    def test_time_to_get_ready_is_no_time_won(self) -> None:
        game = opened("a", "b")
        game.wait(5000)
        game.do(c.Pause())
        game.wait(7000)
        game.do(c.Resume())
        game.wait(1000)
        game.answer("s1", "a")
        assert took(game, "s1") == 5000

    def test_an_answer_of_before_or_in_the_pause_that_is_decided_after_it(self) -> None:
        game = opened("a", "b", "c")
        before = game.now + 4000
        game.wait(5000)
        game.do(c.Pause())
        within = game.now + 500
        game.wait(7000)
        game.do(c.Resume())
        game.answer("s1", "a", at=before)
        game.answer("s2", "a", at=within)
        assert [took(game, seat) for seat in ("s1", "s2")] == [4000, 5000]

    def test_two_pauses(self) -> None:
        game = opened("a", "b")
        for _ in range(2):
            game.wait(3000 if len(game.state.ran) > 1 else 2000)
            game.do(c.Pause())
            game.wait(1234)
            game.do(c.Resume())
        game.wait(3000 + 1000)
        game.answer("s1", "a")
        assert took(game, "s1") == 2000 + 1000

    def test_a_phase_that_waits_for_somebody_still_does(self) -> None:
        game = Game(one_round(choice())).to("reveal")
        game.do(c.Pause())
        game.do(c.Resume())
        assert game.state.until is None

    def test_a_phase_of_a_fixed_length_gets_the_rest_of_it(self) -> None:
        game = Game(one_round(choice(), auto=True)).to("reveal")
        game.wait(2000)
        game.do(c.Pause())
        game.wait(50_000)
        game.do(c.Resume())
        assert game.state.until == game.now + 7000

    def test_talk_gets_time_to_get_ready_too(self) -> None:
        game = Game(one_round(choice(), talk=8)).to("talk")
        game.wait(2000)
        game.do(c.Pause())
        game.wait(9000)
        game.do(c.Resume())
        assert game.state.until == game.now + 6000 + 3000

    def test_pausing_twice_is_pausing_once(self) -> None:
        game = opened("a")
        game.do(c.Pause())
        game.wait(1000)
        assert game.do(c.Pause()) == ()
        assert game.do(c.Resume())
        assert game.do(c.Resume()) == ()

    def test_everything_in_a_pause_is_in_time(self) -> None:
        game = opened("a", "b")
        game.wait(19_000)
        game.do(c.Pause())
        game.wait(60_000)
        game.answer("s1", "a")
        game.do(c.Resume())
        game.wait(5000)
        assert game.answer_no("s2", "a") == "answer/too_late"


class TestHold:
    def test_it_gives_three_seconds(self) -> None:
        game = opened("a", "b")
        game.wait(5000)
        until = game.state.until
        assert until is not None
        game.do(c.Hold(until), "clock", id="")
        assert (game.state.until, game.state.deadline) == (until + 3000, until + 3000)
        game.wait(3000 + 2000)
        game.answer("s1", "a")
        assert took(game, "s1") == 7000

    def test_only_one_of_two_wins(self) -> None:
        game = opened("a")
        until = game.state.until or 0
        game.do(c.Hold(until), "clock", id="")
        assert game.do(c.Hold(until), "clock", id="") == ()

    def test_after_the_deadline_it_counts_from_now(self) -> None:
        game = opened("a", "b")
        until = game.state.until or 0
        game.now = until + 500
        game.do(c.Hold(until), "clock", id="")
        assert game.state.until == game.now + 3000
        game.answer("s1", "a", at=until - 1000)
        assert took(game, "s1") == 19_000

    def test_only_where_a_clock_runs(self) -> None:
        for phase in ("lobby", "intro", "closed", "reveal", "podium", "ended"):
            game = Game(one_round(choice(), auto=True)).to(phase)
            assert game.do(c.Hold(game.state.until or 0), "clock", id="") == ()
        game = opened("a")
        game.do(c.Pause())
        assert game.do(c.Hold(game.state.until or 0), "clock", id="") == ()


class TestMoreTime:
    def test_the_deadline_moves_for_everybody(self) -> None:
        game = Game(one_round(choice(), extra=30))
        for phone in ("a", "b"):
            game.found(phone)
        game.do(c.Describe(slow=True), "seat:s2", seat="s2")
        game.to("open")
        until, slow = game.state.deadline, deadline_of(game.state, "s2")
        game.do(c.MoreTime())
        assert (game.state.until, game.state.deadline) == (until + 15_000, until + 15_000)
        assert deadline_of(game.state, "s2") == slow + 15_000
        game.now = until + 14_000
        game.answer("s1", "a")
        game.now = slow + 14_000
        game.answer("s2", "a")
        assert set(game.state.given(0)) == {"s1", "s2"}

    def test_only_twice_for_a_question_and_anew_for_the_next(self) -> None:
        game = Game(one_round(choice(), choice()))
        game.found("a")
        game.to("open")
        for _ in range(2):
            assert game.do(c.MoreTime())
        assert game.no(c.MoreTime()) == "control/not_now"
        assert "more_time" not in controls(game.state)
        game.to("reveal").to("open")
        assert game.do(c.MoreTime())

    def test_time_taken_goes_on_and_points_for_speed_stay(self) -> None:
        def points(more: bool) -> list[int]:
            game = Game(one_round(choice(), preset="race", final=True, speed=True, family="everyone"))
            for phone in ("a", "b", "c"):
                game.found(phone)
            game.to("open")
            game.wait(4000)
            game.answer("s1", "a")
            if more:
                game.do(c.MoreTime())
                game.do(c.Pause())
                game.wait(9000)
                game.do(c.Resume())
                game.wait(3000)
            game.wait(6000)
            game.answer("s2", "a")
            if more:
                game.wait(20_000)
                game.answer("s3", "a")
                assert took(game, "s3") == 30_000
            game.to("reveal")
            assert rescore(msgspec.msgpack.decode(encode_events(game.log))) == game.totals()
            return [points for _, points in sorted(game.totals().items())]

        assert points(more=False) == [900, 750, 0]
        assert points(more=True) == [900, 750, 500]

    def test_it_does_not_hurry_or_delay_timed_steps(self) -> None:
        game = opened("a")
        before = game.state.opened
        game.do(c.MoreTime())
        assert game.state.opened == before

    def test_not_while_the_clock_stands_or_answers_are_closed(self) -> None:
        for phase in ("lobby", "intro", "closed", "reveal", "podium"):
            assert Game(one_round(choice())).to(phase).no(c.MoreTime()) == "control/not_now"
        game = opened("a")
        game.do(c.Pause())
        assert game.no(c.MoreTime()) == "control/not_now"
