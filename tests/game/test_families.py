"""Who answers for a family, what helpers bring, own time, the joker: by example, and by both scorers."""

from __future__ import annotations

from itertools import product

import msgspec
import pytest

from game.play import Game, choice, one_round, rounds
from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.own_view import own
from home_quiz.game.parts import Own, Stamp
from home_quiz.game.phases import DRAIN, GRACE, LAST_ANSWERS
from home_quiz.game.programme import Programme, Question, Rules
from home_quiz.game.refusals import Refused
from home_quiz.game.scoring import family_points
from home_quiz.game.views import live, stage
from home_quiz.rescoring import rescore


def family(phones: int, *questions: Question, **rules: object) -> Game:
    """One family with so many phones (s1 …), and another with one, which comes last."""
    game = Game(Programme(one_round(*(questions or (choice(), choice(), choice()))).rounds, Rules(**rules)))  # type: ignore[arg-type]
    game.found("p1")
    for number in range(2, phones + 1):
        game.join(f"p{number}", "t1")
    game.found("z")
    return game


def say(game: Game, seat: str, wish: c.FamilyWish) -> None:
    """A wish that must be granted."""
    game.do(wish, f"seat:{seat}", seat=seat)


def refused(game: Game, seat: str, wish: c.FamilyWish) -> str:
    """A wish that must not."""
    return game.no(wish, f"seat:{seat}", seat=seat)


def seen(game: Game, seat: str) -> Own:
    """The seat's own view."""
    return own(game.state, Stamp("", 1, game.state.step), seat)


def agree(game: Game) -> dict[str, int]:
    """The totals, which the independent scorer must see too."""
    assert rescore(msgspec.msgpack.decode(msgspec.msgpack.encode(game.log))) == game.totals()
    return game.totals()


class TestHelpers:
    def test_the_best_helper_counts_half(self) -> None:
        assert family_points([1000, 0], [0, 1000]) == 600
        assert family_points([0, 0], [1000]) == 200
        assert family_points([500, 500], [800, 600]) == 560

    def test_a_helper_never_harms(self) -> None:
        assert family_points([1000, 1000], [0]) == 1000
        assert family_points([600, 600], [600]) == 600
        assert family_points([600, 600], [601]) == 600

    def test_where_only_helpers_are_left_the_best_one_counts(self) -> None:
        assert family_points([], [300, 700]) == 700
        assert family_points([], []) == 0

    @pytest.mark.parametrize(("helpers", "expected"), [(0, 60.0), (1, 62.0), (2, 63.5), (3, 64.625)])
    def test_inviting_grandmother_never_lowers_what_can_be_expected(
        self, helpers: int, expected: float
    ) -> None:
        assert expected_share(helpers) == pytest.approx(expected)

    def test_in_a_game(self) -> None:
        game = family(3)
        say(game, "s3", c.Describe(generation="elder", helps=True))
        game.to("open")
        for seat, pick in (("s1", "a"), ("s2", "b"), ("s3", "a"), ("s4", "b")):
            game.answer(seat, pick)
        assert agree(game.to("reveal")) == {"t1": 600, "t2": 0}
        game.to("open", 1)
        for seat, pick in (("s1", "a"), ("s2", "a"), ("s3", "b")):
            game.answer(seat, pick)
        assert agree(game.to("reveal")) == {"t1": 1600, "t2": 0}

    def test_who_helps_is_fixed_as_the_question_opens(self) -> None:
        game = family(2)
        say(game, "s2", c.Describe(helps=True))
        game.to("open")
        say(game, "s2", c.Describe(helps=False))
        game.answer("s1", "a")
        game.answer("s2", "b")
        assert agree(game.to("reveal")) == {"t1": 1000, "t2": 0}

    def test_the_first_phone_of_a_family_plays_itself(self) -> None:
        game = family(2)
        assert refused(game, "s1", c.Describe(helps=True)) == "seat/first_plays"
        assert not seen(game, "s1").may_help
        assert seen(game, "s2").may_help


def expected_share(helpers: int) -> float:
    """Per cent of the points that two who know 60 % can expect with so many who guess among four."""
    total = 0.0
    for outcome in product((0, 1), repeat=2 + helpers):
        chance = 1.0
        for place, right in enumerate(outcome):
            knows = 0.6 if place < 2 else 0.25
            chance *= knows if right else 1 - knows
        points = [1000 * right for right in outcome]
        total += chance * family_points(points[:2], points[2:])
    return total / 10


class TestGenerations:
    def test_nobody_else_is_told(self) -> None:
        game = family(2)
        before = [seen(game, "s1"), live(game.state, Stamp("", 1, 1))]
        say(game, "s2", c.Describe(generation="child"))
        assert [seen(game, "s1"), live(game.state, Stamp("", 1, 1))] == before
        assert seen(game, "s2").generation == "child"

    def test_only_the_three_are_known(self) -> None:
        assert refused(family(1), "s1", c.Describe(generation="uncle")) == "seat/generation"

    def test_what_is_not_said_stays(self) -> None:
        game = family(2)
        say(game, "s2", c.Describe(generation="elder"))
        say(game, "s2", c.Describe(helps=True))
        say(game, "s2", c.Describe(slow=True))
        own_part = seen(game, "s2")
        assert (own_part.generation, own_part.helps, own_part.slow) == ("elder", True, True)

    def test_a_question_for_one_generation(self) -> None:
        game = family(3, choice(only=True, generation="child"), choice())
        say(game, "s2", c.Describe(generation="child"))
        game.to("open")
        assert game.answer_no("s1", "a") == "answer/not_your_turn"
        assert [seen(game, seat).plays for seat in ("s1", "s2", "s3", "s4")] == [False, True, False, True]
        game.answer("s2", "a")
        game.answer("s4", "b")  # a family without children plays it as a whole
        assert game.state.phase == "closed"
        assert agree(game.to("reveal")) == {"t1": 1000, "t2": 0}


class TestTogether:
    def test_the_majority_is_the_familys_answer(self) -> None:
        game = family(3, family="together").to("open")
        game.answer("s1", "b")
        game.answer("s2", "a")
        assert [pick.count for pick in seen(game, "s3").picks] == [1, 1]
        game.answer("s3", "a")
        assert seen(game, "s1").decided
        assert game.answer_no("s1", "a") == "answer/family_decided"
        game.answer("s4", "b")
        assert game.state.phase == "closed"
        assert agree(game.to("reveal")) == {"t1": 1000, "t2": 0}
        assert [seen(game, seat).result.points for seat in ("s1", "s2", "s3")] == [1000] * 3  # type: ignore[union-attr]

    def test_split_picks_wait_so_that_the_family_can_talk(self) -> None:
        game = family(2, family="together").to("open")
        for seat, pick in (("s4" if "s4" in game.state.seats else "s3", "a"), ("s1", "b"), ("s2", "a")):
            game.answer(seat, pick)
        assert game.state.phase == "open"
        game.answer("s1", "a")
        assert game.state.phase == "closed"
        assert agree(game.to("reveal"))["t1"] == 1000

    def test_at_the_end_equals_go_to_whose_turn_comes_first(self) -> None:
        for index, first in ((0, "s1"), (1, "s2"), (2, "s1")):
            game = family(2, family="together")
            game.to("open", index)
            game.answer("s1", "a")
            game.answer("s2", "b")
            game.until()
            assert agree(game.to("reveal"))["t1"] == (1000 if first == "s1" else 0), index

    def test_three_vote_and_take_turns(self) -> None:
        game = family(5, family="together")
        chosen = []
        for index in range(3):
            game.to("open", index)
            chosen.append(game.state.plays["t1"])
            outsider = next(seat for seat in ("s1", "s2", "s3", "s4", "s5") if seat not in chosen[-1])
            assert game.answer_no(outsider, "a") == "answer/not_your_turn"
            for seat, pick in zip(chosen[-1], "abc", strict=True):
                game.answer(seat, pick)
        assert chosen == [("s1", "s2", "s3"), ("s2", "s3", "s4"), ("s3", "s4", "s5")]

    def test_a_shared_phone_may_change_its_mind(self) -> None:
        game = family(1, family="together").to("open")
        game.answer("s1", "b")
        game.answer("s1", "a")
        game.answer("s2", "b")
        assert agree(game.to("reveal")) == {"t1": 1000, "t2": 0}

    def test_where_all_who_vote_have_gone_the_others_answer(self) -> None:
        game = family(4, family="together").to("open")
        game.away("s1", "s2", "s3")
        game.answer("s4", "a")
        assert agree(game.to("reveal"))["t1"] == 1000


class TestRelayAndCaptain:
    def test_one_after_the_other(self) -> None:
        game = family(2, family="relay")
        for index, (turn, other) in enumerate((("s1", "s2"), ("s2", "s1"), ("s1", "s2"))):
            game.to("open", index)
            assert [seen(game, seat).plays for seat in (turn, other)] == [True, False]
            assert game.answer_no(other, "b") == "answer/not_your_turn"
            game.answer(turn, "a")
            game.to("reveal")
        assert agree(game)["t1"] == 3000

    def test_the_first_phone_wears_the_hat_until_another_asks_for_it(self) -> None:
        game = family(2, family="captain").to("open")
        assert game.answer_no("s2", "a") == "answer/not_your_turn"
        say(game, "s2", c.TakeHat())
        assert seen(game, "s2").captain
        game.answer("s1", "b")
        game.to("open", 1)
        assert game.answer_no("s1", "a") == "answer/not_your_turn"
        game.answer("s2", "a")
        assert agree(game.to("reveal"))["t1"] == 1000

    def test_there_is_no_hat_elsewhere(self) -> None:
        assert refused(family(2), "s2", c.TakeHat()) == "control/not_now"


class TestOwnTime:
    def test_double_time_and_last_answers(self) -> None:
        game = family(2)
        say(game, "s2", c.Describe(slow=True))
        game.to("open")
        assert seen(game, "s1").until is None
        assert seen(game, "s2").until == game.state.opened + 2 * (game.state.deadline - game.state.opened)
        game.answer("s1", "a")
        game.answer("s3", "a")
        game.until()
        assert game.state.phase == "closed"
        game.now = game.state.deadline + GRACE + 1
        assert game.answer_no("s1", "b") == "answer/too_late"
        game.answer("s2", "a")
        assert game.state.until == max(game.now, last_answers(game))
        assert agree(game.to("reveal")) == {"t1": 1000, "t2": 1000}

    @pytest.mark.parametrize(("extra", "longer"), [(0, 20_000), (7, 7000), (60, 60_000)])
    def test_the_rooms_extra_is_on_top_for_those_who_take_more_time(self, extra: int, longer: int) -> None:
        game = family(2, extra=extra, speed=True, family="everyone")
        say(game, "s2", c.Describe(slow=True))
        game.to("open")
        assert stage(game.state, Stamp("e", 1, 1), "player", ("lv",)).extra == extra
        assert seen(game, "s1").until is None
        assert seen(game, "s2").until == game.state.deadline + longer
        # Half of the own time is as good as half of the others'.
        game.wait(10_000)
        game.answer("s1", "a")
        game.wait((20_000 + longer) // 2 - 10_000)
        game.answer("s2", "a")
        game.to("reveal")
        assert game.state.results[0].seats == {"s1": 750, "s2": 750}
        agree(game)

    def test_it_runs_out_too(self) -> None:
        game = family(2)
        say(game, "s2", c.Describe(slow=True))
        game.to("open")
        game.until()
        game.now = game.state.deadline + 20_000 + GRACE + 1
        assert game.answer_no("s2", "a") == "answer/too_late"
        game.now = game.state.deadline + 20_000 + DRAIN
        game.tick()
        assert game.state.phase == "reveal"

    def test_nobody_can_tell_who_or_whether(self) -> None:
        plain, slow = family(2), family(2)
        say(slow, "s2", c.Describe(slow=True))
        for game in (plain, slow):
            game.to("open")
            game.answer("s1", "a")
            game.answer("s3", "a")
            game.until()
        stamp = Stamp("", 1, 1)
        for role in ("player", "display", "host"):
            assert stage(slow.state, stamp, role, ("lv",)) == stage(plain.state, stamp, role, ("lv",))
        shown = live(slow.state, stamp)
        assert (shown.answered, [house.phones for house in shown.houses]) == (3, ["aa", "a"])

    def test_speed_runs_on_the_own_clock(self) -> None:
        game = family(2, speed=True)
        say(game, "s2", c.Describe(slow=True))
        game.to("open")
        whole = game.state.deadline - game.state.opened
        game.wait(whole // 2)
        game.answer("s1", "a")
        game.answer("s3", "a")
        game.wait(whole // 2)
        game.tick()
        game.answer("s2", "a")
        game.to("reveal")
        assert game.state.results[0].seats == {"s1": 750, "s2": 750, "s3": 750}
        agree(game)

    def test_the_host_need_not_wait(self) -> None:
        game = family(2)
        say(game, "s2", c.Describe(slow=True))
        game.to("open")
        game.until()
        assert game.do(c.Next()) != ()
        assert game.state.until == max(game.now + 600, last_answers(game))
        assert game.do(c.Next()) == ()


def last_answers(game: Game) -> int:
    """When the question may be revealed where nobody has own time."""
    more = (game.state.seed * 7 + game.state.index * 1_237) % LAST_ANSWERS
    return game.state.deadline + LAST_ANSWERS + more


class TestJoker:
    def test_it_doubles_the_next_question_once_a_round(self) -> None:
        game = Game(Programme(rounds(2, 2), Rules(joker=True)))
        game.found("a")
        say(game, "s1", c.PlayJoker())
        assert seen(game, "s1").joker == "played"
        assert refused(game, "s1", c.PlayJoker()) == "joker/used"
        game.to("open")
        game.answer("s1", "a")
        assert agree(game.to("reveal")) == {"t1": 2000}
        assert seen(game, "s1").joker == "played"
        assert refused(game, "s1", c.PlayJoker()) == "joker/used"
        game.to("break")
        assert seen(game, "s1").joker == "free"
        say(game, "s1", c.PlayJoker())
        game.to("open", 2)
        game.answer("s1", "b")
        assert agree(game.to("reveal")) == {"t1": 2000}

    def test_not_once_the_question_is_seen_nor_after_the_last(self) -> None:
        game = family(1, choice(), talk=5, joker=True)
        game.to("talk")
        assert refused(game, "s1", c.PlayJoker()) == "joker/late"
        game.to("open")
        assert refused(game, "s1", c.PlayJoker()) == "joker/late"
        game.to("reveal")
        assert refused(game, "s1", c.PlayJoker()) == "joker/late"

    def test_none_is_offered_that_would_be_refused(self) -> None:
        game = family(1, choice(fact={"lv": "!"}), choice(fact={"lv": "!"}), talk=5, joker=True)
        for phase, index in (("intro", 0), ("talk", 0), ("open", 0), ("card", 0), ("card", 1), ("podium", 1)):
            game.to(phase, index)
            free = seen(game, "s1").joker == "free"
            decision = game.decide(c.PlayJoker(), "seat:s1", seat="s1")
            assert free != isinstance(decision, Refused), (phase, index)

    def test_without_jokers(self) -> None:
        assert refused(family(1), "s1", c.PlayJoker()) == "joker/off"
        assert seen(family(1), "s1").joker == ""


class TestTalkByHand:
    def test_the_question_stands_until_somebody_opens_it(self) -> None:
        game = family(1, talk=-1).to("talk")
        assert game.state.until is None
        game.wait(1_000_000)
        assert game.tick() == ()
        game.do(c.Next())
        assert game.state.phase == "open"


def test_points_of_old_answers_do_not_follow_later_changes() -> None:
    game = family(2)
    game.to("open")
    game.answer("s1", "a")
    game.answer("s2", "b")
    game.to("reveal")
    say(game, "s2", c.Describe(helps=True, slow=True))
    game.take([e.AnswerRuled(t=game.now, index=0, answer="x", marks=1.0)])
    assert agree(game)["t1"] == 500
