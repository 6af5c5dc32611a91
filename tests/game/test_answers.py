"""When an answer counts, how long it took, and when a question closes early."""

from __future__ import annotations

import pytest

from game.play import Game, choice, kinds_of, one_round, only
from home_quiz.content.presets import presets
from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.phases import LAST_ANSWERS, reveal_at
from home_quiz.game.programme import Programme


def opened(*phones: str, race: bool = False, questions: int = 2) -> Game:
    """An open question of 20 s with a family for each phone (a1, a2: two phones of family a)."""
    rules = presets()["race" if race else "calm"]
    game = Game(Programme(one_round(*[choice()] * questions).rounds, rules))
    families: dict[str, str] = {}
    for phone in phones:
        if phone[0] in families:
            game.join(phone, families[phone[0]])
        else:
            seat = game.found(phone)
            families[phone[0]] = game.state.seats[seat].team
    return game.to("open", 0)


def took(game: Game, seat: str) -> int:
    """Ms that the seat's answer took."""
    given = game.state.given(game.state.index).get(seat)
    assert given is not None
    return given.took


class TestInTime:
    def test_grace_of_400_ms(self) -> None:
        game = opened("a", "b")
        deadline = game.state.deadline
        game.until()
        game.answer("s1", "a", at=deadline + 400)
        assert game.answer_no("s2", "a", at=deadline + 401) == "answer/too_late"

    def test_grace_before_the_clock_has_looked(self) -> None:
        game = opened("a", "b")
        game.now = game.state.deadline + 401
        game.answer("s1", "a", at=game.now - 1)
        assert game.answer_no("s2", "a") == "answer/too_late"

    def test_an_early_close_sets_the_deadline(self) -> None:
        game = opened("a", "b")
        game.wait(5000)
        game.do(c.CloseEarly())
        game.answer("s1", "a", at=game.now + 400)
        assert game.answer_no("s2", "a", at=game.now + 401) == "answer/too_late"

    def test_it_counts_by_its_arrival_even_if_it_is_decided_later(self) -> None:
        game = opened("a", "b")
        came = game.now + 2000
        game.until()
        game.wait(500)
        given = only(game.answer("s1", "a", at=came), e.AnswerGiven)
        assert (given.at, given.t) == (came, game.now)
        assert took(game, "s1") == 2000

    def test_not_after_the_reveal_however_early_it_came(self) -> None:
        game = opened("a", "b")
        came = game.now + 1000
        game.to("reveal")
        assert game.answer_no("s1", "a", at=came) == "answer/too_late"

    def test_the_reveal_waits_for_two_to_four_seconds_and_for_the_queue(self) -> None:
        game = opened("a", "b")
        game.until()
        wait = reveal_at(game.state) - game.state.deadline
        assert LAST_ANSWERS <= wait < 2 * LAST_ANSWERS
        game.now = game.state.deadline + wait - 1
        assert game.tick() == ()
        game.wait(1)
        assert game.tick(quiet=False) == ()
        assert kinds_of(game.tick()) == ["QuestionRevealed"]

    def test_the_reveal_waits_after_an_early_close_too(self) -> None:
        game = opened("a")
        game.wait(1000)
        game.answer("s1", "a")
        assert game.state.until is not None
        assert LAST_ANSWERS <= game.state.until - game.now < 2 * LAST_ANSWERS

    def test_the_line_is_taken_off_but_no_more_than_150_ms(self) -> None:
        game = opened("a", "b", "c")
        game.wait(1000)
        game.answer("s1", "a", lag=70)
        game.answer("s2", "a", lag=5000)
        game.answer("s3", "a", lag=-40)
        assert [took(game, seat) for seat in ("s1", "s2", "s3")] == [930, 850, 1000]

    def test_nobody_is_quicker_than_the_question(self) -> None:
        game = opened("a", "b")
        game.wait(20)
        game.answer("s1", "a", lag=150)
        assert took(game, "s1") == 0


class TestChange:
    def test_in_calm_the_last_one_counts_at_its_own_time(self) -> None:
        game = opened("a", "b")
        game.wait(1000)
        game.answer("s1", "a")
        game.wait(3000)
        game.answer("s1", "b")
        assert game.state.given(0)["s1"].answer.pick == "b"  # type: ignore[attr-defined]
        assert took(game, "s1") == 4000
        game.to("reveal")
        assert game.totals()["t1"] == 0

    def test_in_race_the_first_one_is_final(self) -> None:
        game = opened("a", "b", race=True)
        game.answer("s1", "a")
        assert game.answer_no("s1", "b") == "answer/already_answered"

    def test_a_change_in_the_grace_counts(self) -> None:
        game = opened("a", "b")
        game.answer("s1", "b")
        game.until()
        game.answer("s1", "a", at=game.now + 300)
        game.to("reveal")
        assert game.totals()["t1"] == 1000


class TestEarlyClose:
    def test_when_all_who_are_here_have_answered(self) -> None:
        game = opened("a", "b1", "b2")
        game.answer("s1", "a")
        game.answer("s1", "b")
        game.answer("s2", "a")
        assert game.state.phase == "open"
        assert kinds_of(game.answer("s3", "a")) == ["AnswerGiven", "QuestionClosed"]

    def test_who_is_away_is_not_waited_for(self) -> None:
        game = opened("a", "b")
        game.away("s2")
        assert kinds_of(game.answer("s1", "a")) == ["AnswerGiven", "QuestionClosed"]

    def test_when_the_wifi_is_gone_for_all_time_decides(self) -> None:
        game = opened("a", "b")
        game.away("s1", "s2")
        assert game.state.phase == "open"

    def test_who_goes_away_is_not_waited_for(self) -> None:
        game = opened("a", "b")
        game.answer("s1", "a")
        game.away("s2")
        assert game.state.phase == "closed"

    def test_who_comes_back_is_waited_for(self) -> None:
        game = opened("a", "b", "c")
        game.away("s2")
        game.answer("s1", "a")
        game.back("s2")
        game.answer("s3", "a")
        assert game.state.phase == "open"
        game.answer("s2", "a")
        assert game.state.phase == "closed"

    def test_who_comes_back_on_another_phone_is_waited_for(self) -> None:
        game = opened("a", "b")
        game.do(c.MakeReturn(b"code"), "seat:s2", seat="s2")
        game.away("s2")
        game.do(c.UseReturn(b"code"), "token:new", token=b"new")
        game.answer("s1", "a")
        assert game.state.phase == "open"
        game.answer("s2", "a")
        assert game.state.phase == "closed"

    def test_leaving_closes(self) -> None:
        game = opened("a", "b")
        game.answer("s1", "a")
        assert kinds_of(game.do(c.Leave(), "seat:s2", seat="s2")) == ["SeatLeft", "QuestionClosed"]

    def test_leaving_for_another_seat_closes(self) -> None:
        game = opened("a", "b")
        game.do(c.MakeReturn(b"code"), "seat:s1", seat="s1")
        game.answer("s1", "a")
        moved = game.do(c.UseReturn(b"code"), "token:b", token=game.state.seats["s2"].token)
        assert kinds_of(moved) == ["SeatLeft", "SeatMoved", "QuestionClosed"]

    def test_taking_a_family_out_closes(self) -> None:
        game = opened("a", "b")
        game.answer("s1", "a")
        assert kinds_of(game.do(c.Remove("t2"))) == ["TeamRemoved", "QuestionClosed"]

    def test_late_joiners_are_not_waited_for(self) -> None:
        game = opened("a")
        game.found("late")
        assert kinds_of(game.answer("s1", "a")) == ["AnswerGiven", "QuestionClosed"]

    def test_nobody_here_closes_nothing(self) -> None:
        game = opened()
        seat = game.found("late")
        assert kinds_of(game.answer(seat, "a")) == ["AnswerGiven"]

    def test_not_in_a_pause_but_at_its_end(self) -> None:
        game = opened("a", "b")
        game.answer("s1", "a")
        game.do(c.Pause())
        assert kinds_of(game.answer("s2", "a")) == ["AnswerGiven"]
        assert kinds_of(game.do(c.Resume())) == ["Resumed", "QuestionClosed"]


class TestHere:
    def test_active_since_the_last_question_but_one(self) -> None:
        game = Game(one_round(*[choice()] * 5))
        game.found("a")
        game.found("b")
        here: list[set[str]] = []
        for index in range(4):
            game.to("open", index)
            here.append(set(game.state.here))
            game.answer("s1", "a")
        assert here == [{"s1", "s2"}, {"s1", "s2"}, {"s1"}, {"s1"}]

    @pytest.mark.parametrize("come_back", [False, True])
    def test_away_is_not_here_until_back(self, come_back: bool) -> None:
        game = opened("a", "b")
        game.away("s2")
        if come_back:
            game.back("s2")
        game.to("open", 1)
        assert ("s2" in game.state.here) == come_back

    def test_presence_says_nothing_twice(self) -> None:
        game = opened("a", "b")
        game.away("s2")
        assert game.do(c.Presence(("s2", "?"), ("s2", "?"), ("s1",)), "clock") == ()
