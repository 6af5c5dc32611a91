"""The table of phases: what follows what, by hand and by itself."""

from __future__ import annotations

import pytest

from game.play import Game, choice, one_round, only, rounds
from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.phases import lasts
from home_quiz.game.programme import Programme, Question, Rules

FACT = {"lv": "Zināji?"}


def way(game: Game) -> list[str]:
    """All phases from the start to the end, as somebody who always goes on meets them."""
    game.do(c.Start())
    seen = ["lobby", "intro"]
    while game.state.phase != "ended":
        if game.state.phase in ("talk", "open", "closed"):
            game.until()
        else:
            game.do(c.Next())
        seen.append(game.state.phase)
    return seen


QUESTION = ["open", "closed", "reveal"]


class TestByHand:
    def test_one_question(self) -> None:
        assert way(Game(one_round(choice()))) == ["lobby", "intro", *QUESTION, "podium", "ended"]

    def test_a_question_with_talk_and_a_fact(self) -> None:
        game = Game(one_round(choice(fact=FACT), talk=5))
        assert way(game) == ["lobby", "intro", "talk", *QUESTION, "card", "podium", "ended"]

    def test_a_table_after_every_second_question(self) -> None:
        game = Game(one_round(*[choice()] * 5, standings_every=2))
        pair = [*QUESTION, *QUESTION, "standings"]
        assert way(game) == ["lobby", "intro", *pair, *pair, *QUESTION, "podium", "ended"]

    def test_no_table_within_a_short_round(self) -> None:
        game = Game(one_round(*[choice()] * 3, standings_every=4))
        assert "standings" not in way(game)

    def test_a_round_ends_with_a_table_and_a_break(self) -> None:
        game = Game(Programme(rounds(1, 2), Rules(standings_every=4)))
        second = ["break", "intro", *QUESTION, *QUESTION, "podium", "ended"]
        assert way(game) == ["lobby", "intro", *QUESTION, "standings", *second]

    def test_rounds_may_follow_each_other_without_a_break(self) -> None:
        game = Game(Programme(rounds(1, 1), Rules(rest=0)))
        first = ["lobby", "intro", *QUESTION, "standings"]
        assert way(game) == [*first, "intro", *QUESTION, "podium", "ended"]

    def test_a_break_lasts_as_many_minutes_as_the_rules_say(self) -> None:
        assert [lasts("break", Rules(rest=minutes)) for minutes in (1, 15)] == [60_000, 900_000]

    def test_tables_count_anew_in_each_round(self) -> None:
        game = Game(Programme(rounds(1, 3), Rules(standings_every=2)))
        way(game)
        tables = [event.index for event in game.log if isinstance(event, e.PhaseEntered)]
        assert [i for i in tables if i >= 0] == [0, 0, 0, 1, 2, 3]

    def test_each_question_is_opened_once_in_order(self) -> None:
        game = Game(Programme(rounds(2, 1, 2)))
        way(game)
        assert [event.index for event in game.log if isinstance(event, e.QuestionOpened)] == [0, 1, 2, 3, 4]


class TestByItself:
    @pytest.mark.parametrize("phase", ["intro", "reveal", "card", "standings", "break"])
    def test_a_phase_stands_as_long_as_it_lasts(self, phase: str) -> None:
        rules = Rules(auto=True, rest=5)
        game = Game(Programme(rounds(1, 1, fact=FACT), rules)).to(phase)
        begun, step = game.log[-1].t, game.state.step
        assert game.state.until == begun + (lasts(phase, rules) or 0)
        game.now = game.state.until - 1
        assert game.tick() == ()
        game.wait(1)
        assert game.tick()
        assert game.state.step == step + 1

    def test_a_whole_game_needs_nobody_after_the_start(self) -> None:
        game = Game(Programme(rounds(2, 1, fact=FACT), Rules(auto=True, talk=3)))
        game.do(c.Start())
        while game.state.phase != "podium":
            game.until()
        assert game.state.until is None

    def test_without_it_nothing_but_the_question_moves(self) -> None:
        for phase in ("intro", "reveal", "standings", "break", "podium"):
            game = Game(Programme(rounds(1, 1))).to(phase)
            game.wait(10_000_000)
            assert game.tick() == ()

    def test_switched_on_it_begins_now(self) -> None:
        game = Game(one_round(choice())).to("reveal")
        game.wait(60_000)
        game.do(c.SetAuto(True))
        assert game.state.until == game.now + 9000
        game.do(c.SetAuto(False))
        assert game.state.until is None

    def test_switching_leaves_a_running_question_alone(self) -> None:
        game = Game(one_round(choice())).to("open")
        until = game.state.until
        game.do(c.SetAuto(True))
        game.do(c.SetAuto(False))
        assert game.state.until == until

    def test_switched_on_in_a_pause_it_begins_after_it(self) -> None:
        game = Game(one_round(choice())).to("reveal")
        game.do(c.Pause())
        game.wait(5000)
        game.do(c.SetAuto(True))
        game.do(c.Resume())
        assert game.state.until == game.now + 9000


class TestSkip:
    @pytest.mark.parametrize("phase", ["talk", "open", "closed"])
    def test_a_skipped_question_does_not_count(self, phase: str) -> None:
        game = Game(one_round(choice(), choice(), talk=3))
        seat = game.found("a")
        game.to(phase, 0)
        if phase == "open":
            game.found("b")
            game.answer(seat, "a")
        game.do(c.Skip())
        assert (game.state.phase, game.state.index) == ("talk", 1)
        assert len(game.state.given(0)) == 0
        game.to("podium")
        assert set(game.totals().values()) <= {0}

    def test_the_last_one_leads_to_the_podium(self) -> None:
        game = Game(one_round(choice())).to("open")
        game.do(c.Skip())
        assert game.state.phase == "podium"

    def test_the_last_of_a_round_leads_to_the_break(self) -> None:
        game = Game(Programme(rounds(1, 1))).to("open")
        game.do(c.Skip())
        assert game.state.phase == "break"

    def test_an_answer_to_it_is_too_late(self) -> None:
        game = Game(one_round(choice(), choice()))
        seat = game.found("a")
        game.to("open")
        game.do(c.Skip())
        assert game.answer_no(seat, "a", index=0) == "answer/too_late"


class TestDoor:
    def test_a_locked_door_keeps_new_families_out_and_lets_phones_in(self) -> None:
        game = Game()
        game.found("a")
        game.do(c.SetDoor(True))
        assert game.no(c.Found("Jauni", "fox", "red"), "token:n", token=b"n") == "room/locked"
        game.join("b", "t1")
        game.do(c.SetDoor(False))
        game.found("c")


def test_an_early_close_by_the_host_says_so() -> None:
    game = Game(one_round(choice())).to("open")
    game.wait(3000)
    closed = only(game.do(c.CloseEarly()), e.QuestionClosed)
    assert closed.early
    assert game.state.deadline == game.now


def test_all_rounds_know_their_own_questions() -> None:
    programme = Programme(rounds(2, 1, 3))
    assert [programme.round_of(index) for index in range(6)] == [0, 0, 1, 2, 2, 2]
    with pytest.raises(IndexError):
        programme.round_of(6)
    assert isinstance(programme.at(5), Question)
