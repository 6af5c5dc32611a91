"""Points: marks, speed, means, halves, ties, weights; and what becomes of them in a game."""

from __future__ import annotations

from itertools import permutations

import msgspec
import pytest

from game.play import Game, choice, one_round, several, truefalse
from home_quiz.content.presets import presets
from home_quiz.game import commands as c
from home_quiz.game.programme import Programme, Rules
from home_quiz.game.scoring import half_up, member_points, ranks, storeys
from home_quiz.rescoring import rescore

RACE = presets()["race"]


def played(programme: Programme, phones: int, answers: list[tuple[str, object]]) -> Game:
    """A question played to the reveal: one family with so many phones, another with one; answers at 5 s."""
    game = Game(programme)
    game.found("a")
    for number in range(1, phones):
        game.join(f"a{number}", "t1")
    game.found("z")
    game.to("open")
    game.wait(5000)
    for seat, pick in answers:
        game.answer(seat, pick)
    return game.to("reveal")


def agree(game: Game) -> dict[str, int]:
    """The totals, which the independent scorer must see too."""
    totals = {team: game.totals().get(team, 0) for team, t in game.state.teams.items() if not t.removed}
    assert rescore(msgspec.msgpack.decode(msgspec.msgpack.encode(game.log))) == totals
    return totals


class TestMember:
    @pytest.mark.parametrize(("took", "points"), [(0, 1000), (10_000, 750), (20_000, 500), (90_000, 500)])
    def test_half_for_being_right_and_half_for_being_quick(self, took: int, points: int) -> None:
        assert member_points(1.0, choice(), RACE, took) == points

    def test_wrong_is_nothing_however_quick(self) -> None:
        assert member_points(0.0, choice(), RACE, 0) == 0

    def test_in_calm_speed_does_not_count(self) -> None:
        assert member_points(1.0, choice(), Rules(), 19_999) == 1000

    def test_weights(self) -> None:
        assert member_points(1.0, choice(weight=3), Rules(), 0) == 3000
        assert member_points(0.5, choice(weight=2), RACE, 20_000) == 500

    def test_part_marks_are_rounded(self) -> None:
        assert [member_points(n / 3, choice(), Rules(), 0) for n in (1, 2)] == [333, 667]

    def test_the_curve_never_rises(self) -> None:
        points = [member_points(1.0, choice(), RACE, took) for took in range(0, 21_000, 7)]
        assert points == sorted(points, reverse=True)


@pytest.mark.parametrize(
    ("numerator", "denominator", "rounded"),
    [(1, 2, 1), (3, 2, 2), (1, 3, 0), (2, 3, 1), (0, 5, 0), (7, 7, 1)],
)
def test_halves_go_up(numerator: int, denominator: int, rounded: int) -> None:
    assert half_up(numerator, denominator) == rounded


class TestFamily:
    def test_the_mean_over_who_was_here(self) -> None:
        game = played(one_round(choice()), 3, [("s1", "a"), ("s2", "a")])
        assert agree(game) == {"t1": 667, "t2": 0}

    def test_one_phone_for_all_loses_nothing(self) -> None:
        game = played(one_round(choice()), 1, [("s1", "a"), ("s2", "a")])
        assert agree(game) == {"t1": 1000, "t2": 1000}

    def test_a_late_joiner_who_answers_counts_and_one_who_does_not_does_not(self) -> None:
        game = Game(one_round(choice(), choice()))
        game.found("a")
        game.found("z")
        game.to("open")
        game.join("late", "t1")
        game.join("later", "t1")
        game.answer("s3", "b")
        game.answer("s1", "a")
        assert agree(game.to("reveal")) == {"t1": 500, "t2": 0}

    def test_who_is_away_does_not_count_unless_it_answers(self) -> None:
        game = Game(one_round(choice(), choice()))
        for phone in ("a", "z"):
            game.found(phone)
        game.join("b", "t1")
        game.join("c", "t1")
        game.away("s3", "s4")
        game.to("open")
        game.answer("s1", "a")
        game.answer("s4", "b")
        assert agree(game.to("reveal")) == {"t1": 500, "t2": 0}

    def test_who_leaves_after_answering_counts(self) -> None:
        game = Game(one_round(choice(), choice()))
        game.found("a")
        game.join("b", "t1")
        game.to("open")
        game.answer("s1", "a")
        game.do(c.Leave(), "seat:s1", seat="s1")
        assert agree(game.to("reveal")) == {"t1": 500}

    def test_a_family_that_was_taken_out_has_no_place(self) -> None:
        game = played(one_round(choice(), choice()), 1, [("s1", "a"), ("s2", "a")])
        game.do(c.Remove("t1"))
        assert agree(game) == {"t2": 1000}

    def test_kinds_side_by_side(self) -> None:
        game = Game(one_round(choice(), several(weight=2), truefalse()))
        game.found("a")
        game.found("z")
        picks: list[tuple[object, object]] = [("a", "b"), (("a", "c"), ("a", "b")), (True, False)]
        for index, (mine, theirs) in enumerate(picks):
            game.to("open", index)
            game.answer("s1", mine)
            game.answer("s2", theirs)
        assert agree(game.to("podium")) == {"t1": 4000, "t2": 0}

    def test_several_takes_back_but_never_below_nothing(self) -> None:
        for picks, points in ((("a",), 500), (("a", "b"), 0), (("a", "b", "c"), 500), (("b", "d"), 0)):
            game = played(one_round(several()), 1, [("s1", picks), ("s2", ("a",))])
            assert agree(game)["t1"] == points

    def test_race_with_a_pause(self) -> None:
        programme = Programme(one_round(choice()).rounds, RACE)
        game = Game(programme)
        game.found("a")
        game.found("z")
        game.to("open")
        game.wait(4000)
        game.do(c.Pause())
        game.wait(60_000)
        game.do(c.Resume())
        game.wait(3000 + 4000)
        game.answer("s1", "a")
        game.answer("s2", "a", lag=100)
        assert agree(game.to("reveal")) == {"t1": 800, "t2": 803}

    def test_race_with_two_outages_one_after_the_other(self) -> None:
        """A slow line's lag may reach back over the second outage, into the time when the clock stood."""
        game = Game(Programme(one_round(choice()).rounds, RACE))
        game.found("a")
        game.to("open")
        game.wait(2000)
        for _ in range(2):
            game.do(c.Hold(game.state.until or 0), "clock", id="")
            game.wait(100)
        game.answer("s1", "a", lag=150)
        assert agree(game.to("reveal")) == {"t1": 950}


class TestOrderOfArrival:
    def test_within_a_tie_it_does_not_matter(self) -> None:
        answers: list[tuple[str, object]] = [("s1", "a"), ("s2", "b"), ("s3", "a"), ("s4", "a")]
        outcomes = []
        for order in permutations(answers):
            programme = Programme(one_round(choice()).rounds, RACE)
            outcomes.append(agree(played(programme, 3, list(order))))
        assert all(outcome == outcomes[0] for outcome in outcomes)


class TestRanks:
    def test_ties_share_a_place(self) -> None:
        assert ranks({"a": 5, "b": 9, "c": 9, "d": 1, "e": 5}) == {"b": 1, "c": 1, "a": 3, "e": 3, "d": 5}

    def test_nobody(self) -> None:
        assert ranks({}) == {}


class TestStoreys:
    def test_from_one_to_five(self) -> None:
        questions = [choice(), choice(weight=4)]
        heights = [storeys(points, questions) for points in (0, 999, 1000, 2000, 3999, 4000, 5000)]
        assert heights == [1, 1, 2, 3, 4, 5, 5]

    def test_a_programme_without_questions(self) -> None:
        assert storeys(0, []) == 1
